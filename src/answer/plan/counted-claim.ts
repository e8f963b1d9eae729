import type { SaidFigure } from '../tools/tally.js';
import { readNumber, wordNumberPattern } from '../understand/numbers.js';
import type { Reading } from '../understand/read-question.js';
import { sponsorWord } from '../understand/sponsor-words.js';
import { boundOf, withoutReferences } from './claims.js';
import { asksFor } from './planning.js';

const number = String.raw`(?<![\d/.第-])(\d{1,3}|[一二三四五六七八九十百两]{1,5}|\b(?:${wordNumberPattern})\b)`;
const counted = new RegExp(
  `${number}\\s*(?:个(?!月)|国|(?:other |different |original |first |initial |later |co-?)*(?:countries|states|members|nations|delegations|sponsors)\\b)`,
);
const afterSponsors = new RegExp(
  `(?:${sponsorWord.source})\\s*(?:国家?)?\\s*(?:一共|总共|共)?(?:是|有|为|共|(?:in total |there )?(?:were|was|are|number(?:ed|s)?|total(?:led|s)?))?\\s*((?:[^\\s\\d]{2,8}\\s*)?)${number}(?!\\s*(?:月|日|号|次))`,
);

/** `Did 3 countries correct their vote?`, `L.4有55个提案国吗？`: the number named; `undefined` where there is none or it is asked for. */
export function countedClaim(reading: Reading): SaidFigure | undefined {
  if (!asksFor(reading, 'yes-no', 'premise') || asksFor(reading, 'which', 'count')) return undefined;
  const text = withoutReferences(reading);
  const before = counted.exec(text);
  const after = before ? undefined : afterSponsors.exec(text);
  const value = readNumber(before?.[1] ?? after?.[2] ?? '');
  if (value === undefined) return undefined;
  return {
    value,
    bound: before ? boundOf(text.slice(Math.max(0, before.index - 16), before.index)) : boundOf(after?.[1] ?? ''),
  };
}
