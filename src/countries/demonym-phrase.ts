const deeds = [
  'vot(?:e|es|ed|ing)',
  'abstain(?:s|ed)?',
  'abstentions?',
  'support(?:s|ed)?',
  'oppos(?:e|es|ed|ition)',
  'back(?:s|ed)?',
  'submi(?:t|ts|tted)',
  'introduc(?:e|es|ed)',
  'sponsor(?:s|ed|ship)?',
  'co-?sponsor(?:s|ed|ship)?',
  'table(?:s|d)?',
];
const belongings = [
  'delegations?',
  'delegates?',
  'drafts?',
  'proposals?',
  'resolutions?',
  'amendments?',
  'motions?',
  'positions?',
  'stance',
  'government',
  'representatives?',
  'ambassador',
  'diplomats?',
  'mission',
  'side',
  'statement',
  'initiative',
  'ballot',
];
/** What is a country's own where its adjective is not that of a language too. */
const writings = ['texts?', 'versions?', 'wording', 'papers?', 'documents?'];
const languages = /^(?:arabic|chinese|english|french|russian|spanish|portuguese|german)s?$/i;
const between = '(?:(?:revised|original|initial|permanent|first|UN|rival|competing|counter)\\s+)?';
const followedByDeed = new RegExp(`^\\s+${between}(?:${[...deeds, ...belongings].join('|')})\\b`, 'i');
const followedByWriting = new RegExp(`^\\s+${between}(?:${writings.join('|')})\\b`, 'i');
const followedByParticiple = /^-(?:led|backed|sponsored|drafted|proposed|tabled|authored)\b/i;
const standsAlone = /^(?:\s*[?.,!;:)？。，！；：]|\s*$|\s+(?:and|or|on)\b)/i;

/**
 * Whether an English adjective (`Swiss`) from `start` to `end` of the text speaks of the country's delegation: "the
 * Swiss draft", "the American text", "Russian-led", "what about the Dutch?", but not "the Chinese text", which names a language.
 */
export function isDemonymPhrase(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  if (followedByDeed.test(after) || followedByParticiple.test(after)) return true;
  if (followedByWriting.test(after) && !languages.test(text.slice(start, end))) return true;
  return /\bthe\s+$/i.test(text.slice(Math.max(0, start - 8), start)) && standsAlone.test(after);
}
