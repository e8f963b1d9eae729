import type { Language } from '../language/language.js';
import { allBlocs } from './all-blocs.js';
import type { Bloc } from './bloc.js';
import { isNear } from './is-near.js';
import { nameKey } from './name-key.js';
import { fitPinyin, type Pinyin, pinyinOf } from './pinyin.js';

/** A bloc that fits what has been typed, with its name in the asker's language and its short form (`北约（NATO）`). */
export interface BlocCompletion {
  /** `nato`, or a regional group's `african` */
  readonly bloc: string;
  readonly name: string;
}

interface Entry {
  readonly bloc: Bloc;
  readonly keys: readonly string[];
  readonly pinyin: readonly Pinyin[];
}

let entries: readonly Entry[] | undefined;

const entryOf = (bloc: Bloc): Entry => {
  const { names, asMembers, aliases, acronym = bloc.id, acronyms = [] } = bloc;
  const all = [...Object.values(names), ...Object.values(asMembers), ...aliases, acronym, ...acronyms];
  return { bloc, keys: [...new Set(all.map(nameKey))], pinyin: pinyinOf('blocs', bloc.id) };
};

/**
 * Blocs and regional groups that fit what has been typed so far, in any script, as a short form, or in pinyin or its
 * initials, best first: the whole name, its beginning, the beginning of a later word, any part, then (from four letters on)
 * a beginning with one slip. Equal ones come in the order of `allBlocs`, as do all for empty input.
 * @param limit how many at most; 25, Discord's limit, by default
 */
export function completeBlocs(typed: string, language: Language, limit = 25): readonly BlocCompletion[] {
  entries ??= allBlocs().map(entryOf);
  const key = nameKey(typed);
  return entries
    .map((entry, order) => ({ entry, order, rank: rankOf(entry, key) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ entry }) => ({ bloc: entry.bloc.id, name: nameOf(entry.bloc, language) }));
}

function nameOf({ names, acronym }: Bloc, language: Language): string {
  const name = names[language];
  if (acronym === undefined || name.includes(acronym)) return name;
  return language === 'en' ? `${name} (${acronym})` : `${name}（${acronym}）`;
}

/** 0 is best; -1 where nothing fits. */
function rankOf({ keys, pinyin }: Entry, key: string): number {
  const inPinyin = fitPinyin(pinyin, key);
  const tests = [
    () => keys.includes(key) || inPinyin === 'whole',
    () => keys.some((name) => name.startsWith(key)) || inPinyin === 'beginning',
    () => keys.some((name) => name.includes(` ${key}`)),
    () => keys.some((name) => name.includes(key)),
    () => key.length >= 4 && keys.some((name) => beginsNearly(name, key)),
  ];
  return tests.findIndex((test) => test());
}

const beginsNearly = (name: string, key: string): boolean =>
  [-1, 0, 1].some((more) => isNear(name.slice(0, key.length + more), key));
