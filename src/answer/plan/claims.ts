import type { TallyClaim } from '../tools/tally.js';
import type { Reading } from '../understand/read-question.js';
import { asksFor } from './planning.js';

const together =
  /(?<![\d/.])(\d{1,3})\s*(?:票|votes?)?\s*(?:赞成|in favou?r|yes|for)?\s*(?:对|比|:|-|to|、|,|and)\s*(\d{1,3})\s*(?:票|votes?)?\s*(?:反对|against|no)?(?:\s*(?:、|,|with|and|-|:)\s*(\d{1,3}))?(?![\d/])/;
const single = /(?<![\d/.])(\d{1,3})\s*(?:票|张|个?国家?|votes?|countries|members|states)/;
const refusalWords =
  /否决|没(?:有|能)?(?:获得?|被)?通过|未(?:获得?|能)?通过|被否|没过|失败|删(?:掉|除|去)|未(?:予|获|得到)?保留|没(?:有)?(?:得到|被)?保留|\b(?:fail(?:ed)?|rejected|defeated|not (?:be )?(?:adopted|passed|retained|carried)|dropped|deleted|voted down|lost)\b/;

/** The question with what it points at blanked, so that the 4 of L.4 is no figure. */
function withoutReferences(reading: Reading): string {
  return reading.references.reduce(
    (text, { start, end }) => text.slice(0, start) + '·'.repeat(end - start) + text.slice(end),
    reading.folded,
  );
}

/** The figures and the outcome that a question says a vote had; empty where it says nothing of them. */
export function claimsOf(reading: Reading): TallyClaim {
  const text = withoutReferences(reading);
  const several = together.exec(text);
  const [inFavour, against, abstaining] =
    several?.slice(1).map((figure) => (figure === undefined ? undefined : Number(figure))) ?? [];
  const one = several ? undefined : single.exec(text)?.[1];
  const [mention, other] = reading.positions;
  const asking = asksFor(reading, 'yes-no', 'premise');
  const denied = asksFor(reading, 'which') && refusalWords.test(reading.folded);
  const outcome =
    (asking || denied) && asksFor(reading, 'outcome') && !/怎么|如何|什么|\bhow\b|\bwhat\b/.test(reading.folded);
  return {
    ...(inFavour === undefined ? {} : { inFavour }),
    ...(against === undefined ? {} : { against }),
    ...(abstaining === undefined ? {} : { abstaining }),
    ...(one !== undefined && mention && !other ? figureAt(mention.position, Number(one)) : {}),
    ...(outcome ? { passed: !refusalWords.test(reading.folded) } : {}),
    ...(asking && asksFor(reading, 'without-vote') ? { withoutVote: true } : {}),
  };
}

function figureAt(position: string, figure: number): TallyClaim {
  if (position === 'in-favour') return { inFavour: figure };
  if (position === 'against') return { against: figure };
  return position === 'abstaining' ? { abstaining: figure } : {};
}

/** Whether a question says a figure and wants it borne out (L.8获得了110票赞成，对吧). */
export function hasFigureClaim(reading: Reading): boolean {
  const { inFavour, against, abstaining } = claimsOf(reading);
  const figure = inFavour ?? against ?? abstaining;
  return figure !== undefined && asksFor(reading, 'yes-no', 'premise') && !asksFor(reading, 'which');
}
