import { blocById } from '../../countries/bloc-by-id.js';
import { completeBlocs } from '../../countries/complete-blocs.js';
import { findBlocs } from '../../countries/find-blocs.js';
import { fold } from '../../language/fold.js';
import { findGroups } from '../understand/find-groups.js';

/** The bloc or regional group of an id, or of words for it in any script (`au`, 欧盟成员国, 非洲国家); `undefined` for none. */
export function wantedBloc(typed: string): string | undefined {
  const words = typed.trim();
  const known = blocById(words.toLowerCase())?.id ?? findBlocs(words)[0]?.bloc ?? findGroups(fold(words))[0]?.group;
  if (known !== undefined || words === '') return known;
  const [only, second] = completeBlocs(words, 'zh-Hans', 2);
  return second === undefined ? only?.bloc : undefined;
}
