import { readChineseNumber } from '../../language/chinese-number.js';
import type { RecordedVote } from '../ledger.js';

/** The result of a recorded vote as a sentence prints it. */
export interface PrintedTally {
  readonly tally: RecordedVote['tally'];
  /** The report's own words for what came of it: `通过`, `得到保留`. */
  readonly outcomeWords: string;
  /** What was put to the vote, in the report's words. */
  readonly object: string;
}

const number = String.raw`(\d{1,3}|[零〇一二三四五六七八九十百]+)`;
const inFavour = `${number}票(?:赞成|支持)?`;
const against = `(?:${number}票(?:反对)?|(?:无|没有)(?:人|国|一国)?反对票?)`;
const abstaining = `(?:${number}票弃权|弃权${number}票|(?:无|没有)(?:人|国|一国)?(?:投)?弃权票?)`;
const tallyPattern = new RegExp(`${inFavour}(?:对|比|[、，,；])${against}(?:(?:[、，,；]|和|及)+${abstaining})?`);
const outcomePattern =
  /(?:未能?|没有|不予?|予以?|获得?|得到|得以|被|决定|遭到?|能)*(?:通过|保留|否决|驳回|删除|拒绝|接受|采纳)/g;

// A paragraph referred to by its number in this report is not what was voted on.
const withoutPointers = (text: string): string => text.replace(/\([^()]*见[^()]*\)/g, '');

const namesObject = /草案|动议|修正案|案文|部分|第[^，。]+段/;

function numberOf(words: string | undefined): number {
  return words === undefined ? 0 : (readChineseNumber(words) ?? 0);
}

/** What the words before the figures name, without the words of the vote itself: the last clause that names something. */
function objectBefore(before: string): string {
  const clauses = before.split('，').filter((clause) => namesObject.test(clause));
  return clauses.at(-1) ?? '';
}

/**
 * Reads a sentence that reports a recorded vote (`以153票对11票、9票弃权的记录表决通过了…`, `经记录表决，以153票赞成、零票反对…获得通过`);
 * `undefined` for one that gives no figures or no outcome, or was not recorded by name.
 */
export function readTally(sentence: string): PrintedTally | undefined {
  const match = tallyPattern.exec(sentence);
  if (!match || /举手表决|非记录表决|无记录表决/.test(sentence)) return undefined;
  const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  const outcome = [...after.matchAll(outcomePattern)][0];
  const earlier = [...before.matchAll(outcomePattern)].at(-1);
  const outcomeWords = (outcome ?? earlier)?.[0];
  if (outcomeWords === undefined) return undefined;
  const behind = withoutPointers(outcome ? after.slice(outcome.index + outcome[0].length) : '');
  const object = namesObject.test(behind) ? behind : objectBefore(withoutPointers(before));
  return {
    tally: {
      inFavour: numberOf(match[1]),
      against: numberOf(match[2]),
      abstaining: numberOf(match[3] ?? match[4]),
    },
    outcomeWords,
    object,
  };
}

/** Whether a sentence prints the figures of a vote. */
export function printsTally(sentence: string): boolean {
  return tallyPattern.test(sentence);
}
