import { memberByIso3 } from '../../countries/member-by-iso3.js';
import { namesOf } from '../../countries/name-table.js';
import { fold } from '../../language/fold.js';
import type { Iso3 } from '../../votes/ledger.js';

const plainWords =
  /\b(?:the|one|of|i|mean|meant|is|it|please|republic of)\b|我(?:是说|指的?是|问的是)|是|那个|这个|的|国|请|[\p{P}\p{S}\s]+/gu;
const first = /^(?:the )?(?:first|1st|former|1)(?: one)?[.。!！]?$|^(?:第[一1]个?|前者|前一个)[。！!]?$/;
const second = /^(?:the )?(?:second|2nd|latter|last|2)(?: one)?[.。!！]?$|^(?:第[二2]个?|后者|后一个)[。！!]?$/;

/**
 * The member that a reply chooses among those that a name was asked back for (Korea: "South"; 刚果: 金): by its place among
 * them, or by words that a name of only one of them has. `undefined` where it chooses none or fits several.
 * @param folded the reply folded by `fold`
 */
export function chosenOption(folded: string, options: readonly Iso3[]): Iso3 | undefined {
  const reply = folded.trim();
  if (first.test(reply)) return options[0];
  if (second.test(reply)) return options[1];
  const words = reply.replace(plainWords, ' ').trim();
  if (words === '' || words.length > 40) return undefined;
  const fits = options.filter((option) => {
    const member = memberByIso3(option);
    return member !== undefined && namesOf(member).some((name) => holds(fold(name), words));
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether a name has all the words: whole ones of an alphabet, characters of Chinese. */
function holds(name: string, words: string): boolean {
  const own = name.split(/[^\p{L}\p{N}]+/u);
  return words.split(' ').every((word) => (/\p{Script=Han}/u.test(word) ? name.includes(word) : own.includes(word)));
}
