import type { CountryMention } from './country-mention.js';

const joint = /^\s*(?:[、/,，&和与跟同及]|以及|and|or|vs\.?|versus)\s*(?:and\s+)?(?:the\s+)?$/i;

// "Koreas" and 南北韩 are both members at once.
const isPlural = (text: string): boolean => /s$|两|南北/i.test(text);

/**
 * Settles names that fit two members where the text names one of the two outright beside them: in 刚果和刚果民主共和国 the
 * first can only be the other Congo. Where both are named outright it stays ambiguous.
 */
export function settleAmbiguous(text: string, mentions: readonly CountryMention[]): readonly CountryMention[] {
  const named = new Set(mentions.flatMap((mention) => (mention.kind === 'member' ? [mention.iso3] : [])));
  return mentions.map((mention, index) => {
    if (mention.kind !== 'ambiguous' || mention.options.length !== 2 || isPlural(mention.text)) return mention;
    const beside = [
      neighbour(text, mentions[index - 1], mention),
      neighbour(text, mention, mentions[index + 1]),
    ].flatMap((other) => (other?.kind === 'member' ? [other.iso3] : []));
    const left = mention.options.filter((option) => !named.has(option));
    const [iso3] = left;
    if (iso3 === undefined || left.length !== 1 || !mention.options.some((option) => beside.includes(option)))
      return mention;
    const { start, end, text: words } = mention;
    return { start, end, text: words, kind: 'member', iso3, by: 'name' };
  });
}

// Whichever of the two is the member: the other one is ambiguous itself.
function neighbour(
  text: string,
  left: CountryMention | undefined,
  right: CountryMention | undefined,
): CountryMention | undefined {
  if (left === undefined || right === undefined || !joint.test(text.slice(left.end, right.start))) return undefined;
  return left.kind === 'member' ? left : right;
}
