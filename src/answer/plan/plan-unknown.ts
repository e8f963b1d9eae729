import { nearNames } from '../../countries/near-names.js';
import { fold } from '../../language/fold.js';
import type { Missing } from '../understand/references.js';
import { ownCountryAsked } from './asks-own-country.js';
import type { Plan } from './plan.js';
import { asksFor, isAboutVoting, membersOf, type Planning, votesOf } from './planning.js';

const asksPosition =
  /投(?:了|的)?(?:是)?(?:什么|哪种|啥|何)|怎么(?:投|表决|表态)|如何(?:投|表决|表态)|投.{0,3}票吗|什么(?:立场|态度|票)|(?:是否|有没有|有无)(?:投|赞成|反对|弃权|支持)|(?:赞成|反对|弃权|支持).{0,12}(?:吗|没有|了没)|\bhow did\b.*\bvote|\bdid\b.*\b(?:vote|support|oppose|abstain|back)|\b(?:vote|position|stance) of\b|\bhow (?:was|is)\b.*\bposition/;

/** The name as the question has it, where it stands where names do; else what was left of the question. */
function nameAsTyped({ question, residue }: Planning['reading']): string {
  const chinese =
    /^[\s“"']*(?:请问|請問|那|那么)?(.{2,20}?)(?:代表团|代表團)?(?:对|對|在|是?怎么|是?怎麼|如何|投|缺席|有没有|有沒有|是否|是不是|的立场|的立場|支持|反对|反對|赞成|贊成|弃权|棄權)/.exec(
      question,
    )?.[1];
  const english =
    /\b(?:did|does|has|was|is|for|of)\s+(?:the )?(.{2,40}?)\s+(?:vote|support|oppose|abstain|back|stand|in favou?r|against|on\b)/i.exec(
      question,
    )?.[1];
  return (chinese ?? english ?? residue).trim();
}

const ordinaryWords =
  /多少|超过|至少|不到|国家|动议|草案|决议|决定|表决|投票|反对|赞成|弃权|哪|谁|比|段|委员会|会议|报告|结果|名单|代表|什么|怎|最|更|都|没有|没人|有人|无人|同时|任何|所有|其他|其它|[，,。？?、（(]|第|[a-z]\.?\d/i;

/** Whether words can be the name of a place: a name is in capitals in English, and short and no ordinary word in Chinese. */
function looksLikeName(text: string): boolean {
  if (nearNames(text).length > 0) return true;
  if (/\p{Script=Han}/u.test(text)) return text.length >= 2 && text.length <= 10 && !ordinaryWords.test(fold(text));
  return /^\p{Lu}[\p{L}'’. -]+$/u.test(text) && text.split(/\s+/).length <= 4;
}

/** Somebody whom the question asks the position of and whom nothing is known of. */
function unknownName({ reading }: Planning): string | undefined {
  const nobody =
    membersOf(reading).length +
      reading.groups.length +
      reading.blocs.length +
      reading.ambiguous.length +
      reading.notMembers.length ===
    0;
  const who = asksFor(
    reading,
    'which',
    'count',
    'tally',
    'sponsor',
    'submit',
    'every',
    'outcome',
    'change',
    'correction',
    'speaker',
  );
  if (!nobody || who || !asksPosition.test(reading.folded)) return undefined;
  const state =
    /(?:^|请问|那)([^各哪全等两三四五六几多该本这那诸列他每别些])国(?:代表团?)?(?=对|在|投|怎|如何|是否|有没有|的)/.exec(
      reading.folded,
    );
  if (state?.[1] !== undefined && votesOf(reading).length > 0) return `${state[1]}国`;
  if (reading.residue.length < 2) return undefined;
  if (votesOf(reading).length === 0 && !isAboutVoting(reading)) return undefined;
  const name = nameAsTyped(reading);
  return looksLikeName(name) ? name : undefined;
}

/** A word left over that is nearly a member's name (Swizerland L.8): asked back, never guessed, never passed over. */
function misspelt({ reading }: Planning): string | undefined {
  const nobody = reading.members.length + reading.ambiguous.length + reading.notMembers.length === 0;
  if (!nobody || (votesOf(reading).length === 0 && !isAboutVoting(reading)) || asksFor(reading, 'which', 'count'))
    return undefined;
  const words = reading.residue.split(' ').filter((word) => word.length > (/[a-z]/.test(word) ? 3 : 1));
  return words.find((word) => nearNames(word).length > 0);
}

/** Tells what of the places and documents named the report does not have. */
export function planMissing(missing: readonly Missing[]): Extract<Plan, { tool: 'missing-place' }> {
  const texts = missing.map(({ text }) => text);
  const places = missing.map(({ place }) => (place?.draft === undefined ? undefined : place));
  return { tool: 'missing-place', texts, ...(places.some((place) => place !== undefined) ? { places } : {}) };
}

const thanks = /^(?:谢|多谢|感谢|thank)/;

/** Netherland and Belgum: several names, each nearly one that is known; else the one that it is. */
function namesIn(name: string): readonly string[] {
  const parts = name.split(/\s+(?:and|or|&)\s+|\s*[,，、]\s*(?:and\s+)?|[和与與及跟]/).filter((part) => part !== '');
  return parts.every((part) => nearNames(part).length > 0) ? parts : [name];
}

/** What the question names and the report or the list of members does not have; `undefined` where all is known. */
export function planUnknown(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const votes = votesOf(reading);
  const about =
    isAboutVoting(reading) || asksFor(reading, 'sponsor', 'submit', 'compare', 'change') || votes.length > 0;
  if (
    asksFor(reading, 'help', 'greeting') &&
    reading.residue.length < 3 &&
    !about &&
    reading.references.length + reading.members.length === 0
  )
    return { tool: 'help', ...(thanks.test(reading.folded) ? { thanked: true } : {}) };
  const ownCountry = about ? ownCountryAsked(planning) : undefined;
  if (ownCountry !== undefined) return { tool: 'whose-country', words: ownCountry };
  const bare = reading.residue === '' && reading.references.length === 0;
  const [ambiguous] = reading.ambiguous;
  if (ambiguous && (about || bare)) {
    return { tool: 'which-country', mention: ambiguous, ...(votes[0] === undefined ? {} : { vote: votes[0] }) };
  }
  if (reading.notMembers.length > 0 && reading.members.length === 0 && (about || bare)) {
    return { tool: 'not-a-member', mentions: reading.notMembers };
  }
  if (reading.missing.length > 0 && reading.references.length === 0) {
    return planMissing(reading.missing);
  }
  const name = unknownName(planning) ?? misspelt(planning);
  if (name !== undefined) {
    const each = namesIn(name);
    return each.length > 1
      ? { tool: 'several', plans: each.map((one) => ({ tool: 'unknown-name', name: one, votes })) }
      : { tool: 'unknown-name', name, votes };
  }
  const parts = reading.references.filter(({ kind }) => kind === 'part');
  const voteless = parts.filter((part) => part.votes.length === 0);
  if (voteless.length > 0 && voteless.length === parts.length && votes.length === 0 && isAboutVoting(reading)) {
    const drafts = [...new Set(voteless.flatMap((part) => part.drafts))];
    return {
      tool: 'no-separate-vote',
      units: voteless.flatMap((part) => part.units),
      drafts,
      countries: membersOf(reading),
    };
  }
  return undefined;
}
