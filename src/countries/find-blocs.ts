import { fold } from '../language/fold.js';
import { allBlocs } from './all-blocs.js';
import { blocCodes } from './bloc-codes.js';
import type { BlocMention } from './bloc-mention.js';
import { isWordCharacter } from './is-word-character.js';
import { regionalGroupSchema } from './member.js';
import { createNameFinder, type NameFinder } from './name-finder.js';

let names: NameFinder<string> | undefined;
let acronyms: ReadonlyMap<string, string> | undefined;

const regional = new Set<string>(regionalGroupSchema.options);

/**
 * The blocs that a text names, in order and without overlap, the longest name first at each place, together with the
 * words that say its members are meant (欧盟成员国, "the EU's member States"). The regional groups are not among them:
 * their names are common words (非洲国家), which only a question's other words tell apart.
 */
export function findBlocs(text: string): readonly BlocMention[] {
  // The finder goes by a name's first two characters, which the hyphen of G-20 would hide.
  const folded = fold(text).replaceAll('-', ' ');
  const found: BlocMention[] = [];
  let at = 0;
  while (at < folded.length) {
    const match = acronymAt(text, folded, at) ?? nameAt(folded, at);
    if (match !== undefined && isNamed(folded, at, match.end)) {
      const end = match.end + (membersAfter.exec(folded.slice(match.end))?.[0].length ?? 0);
      found.push({ start: at, end, text: text.slice(at, end), bloc: match.bloc });
      at = end;
    } else at = match?.end ?? at + 1;
  }
  return found;
}

interface Match {
  readonly end: number;
  readonly bloc: string;
}

function nameAt(folded: string, at: number): Match | undefined {
  names ??= createNameFinder(blocNames());
  const match = names.matchesAt(folded, at).find(({ end }) => isWhole(folded, at, end));
  return match && { end: match.end, bloc: match.value };
}

function* blocNames(): Generator<readonly [name: string, bloc: string]> {
  for (const { id, names: own, aliases } of allBlocs().filter((bloc) => !regional.has(bloc.id)))
    for (const name of [...Object.values(own), ...aliases]) yield [name, id];
}

function acronymAt(text: string, folded: string, at: number): Match | undefined {
  if (!/[A-Z]/.test(text.charAt(at))) return undefined;
  acronyms ??= new Map(
    allBlocs().flatMap(({ id, acronyms: own = [] }) => own.map((acronym) => [acronym, id] as const)),
  );
  const word = /^[A-Z]+\d?(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 8).replace(/\p{Script=Han}.*/u, ''))?.[0] ?? '';
  const end = at + word.length;
  if (word === '' || !isWhole(folded, at, end)) return undefined;
  const plain = acronyms.get(word);
  if (plain !== undefined) return { end, bloc: plain };
  const bloc = blocCodes.get(word);
  const asBloc = /\bthe $/.test(folded.slice(Math.max(0, at - 4), at)) || membersAfter.test(folded.slice(end));
  return bloc !== undefined && asBloc ? { end, bloc } : undefined;
}

const membersAfter =
  /^(?:的|之)?(?:全体|所有|各)?(?:成员国家?|会员国家?|国家|成员|各国|诸国)|^(?:'s)?[\s-]+(?:members?(?:[\s-]+(?:states|countries|nations))?|countries|states|nations|allies|partners|bloc|group|delegations)\b/;

/** Whether nothing goes on beyond a name: letters and digits bound a word, Chinese characters do not. */
function isWhole(folded: string, start: number, end: number): boolean {
  const joins = (one: string, other: string): boolean => isPartOfName(one) && isPartOfName(other);
  return !joins(folded.charAt(start - 1), folded.charAt(start)) && !joins(folded.charAt(end - 1), folded.charAt(end));
}

const isPartOfName = (character: string): boolean =>
  character === '#' || character === '/' || isWordCharacter(character);

// 非常任理事国 are the others, 并非盟国 has no 非盟 in it, nor 东北约有 a 北约; a digit before makes another number.
const otherBefore = /(?:非|并|绝|除|倘|若|东|西|[0-9])$|\bnon[- ]$|\bviet[- ]$|[一二三四五六七八九十百]$/;
// A body of the organisation is not its members.
const bodyAfter =
  /^(?:的)?(?:委员会|理事会|秘书处|秘书长|总部|议会|法院|高级代表|外交政策|峰会|首脑会议|地区论坛|友|军)|^(?:'s)?[\s-]+(?:commission|council|parliament|secretariat|secretary|summit|high representative|headquarters|regional forum|court)\b/;

const numbers = /^(?:七国|七大|二十国|七十七国|廿)/;

function isNamed(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 6), start);
  const name = folded.slice(start, end);
  if (bodyAfter.test(folded.slice(end))) return false;
  const guarded = /^(?:北约|北欧|非盟|常任|五常|nam|non|perm|p)/.test(name) || numbers.test(name) || /^\d/.test(name);
  // 非北约国家, 除北约外: those outside it, where no other name is cut in two.
  return !guarded || !otherBefore.test(before) || (/^北约/.test(name) && /[非除]$/.test(before));
}
