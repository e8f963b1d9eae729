import type { Ledger } from '../../votes/ledger.js';
import type { CorrectionClaim } from '../tools/corrections.js';
import type { Ask } from '../understand/find-asks.js';
import type { PositionMention } from '../understand/find-positions.js';
import type { Reading } from '../understand/read-question.js';
import { countedClaim } from './counted-claim.js';
import type { Plan } from './plan.js';
import { beside } from './plan-sponsors.js';
import { asksFor, isAboutVoting, membersOf, type Planning } from './planning.js';

const corrects = /更正|改正|纠正|\bcorrect/;
/** To a question that denies a correction, what there is of them says more than a yes or no. */
const deniesAny =
  /(?<!有)(?:没|未|并未|从未|无人).{0,10}(?:更正|改正|纠正|改)|\b(?:not|never|nobody|no one|none)\b|(?<!^\W*\w{2,5})n't\b/;
/** Why a vote was cast otherwise than meant is not in the report, so that no yes or no is given to it. */
const blunder = /投错|按错|误投|\b(?:mistak\w+|error|wrong|mis-?vot\w*)\b/;
/** 改票 and "changed its vote" may be what a member said afterwards of one vote. */
const changesVote =
  /改了?(?:投)?票|改投|把(?:赞成|反对|弃权)票?(?:改|变)|\bchang(?:e|ed) (?:its|their) (?:vote|mind)\b/;
const recordedAs = /(?:从|由|记录为|记为|\bfrom|\brecorded(?: as)?)\s*(?:投(?:了|下)?|voting )?$/;
const meantAs =
  /(?:为|成|到|本意|原意|本想|原本|本来|想|要|是|\bto|\bto (?:vote|be)|\bmeant|\bas)\s*(?:是|想|要)?\s*(?:投|投票)?\s*$/;
const onlyThese = /只|仅|(?:更正|纠正|改正)(?:了?投票)?的(?:国家?)?是|\bonly\b|\balone\b/;
const supposes =
  /如果|假如|假设|若|要是|算上|算进|算入|计入|加上|会不会|会变|会改|影响|更正(?:之?后|以后)|\bif\b|\bcounted\b|\bcounting\b|\binclud|\binto account\b|\bwould\b|\bwith the corrections?\b/;

/** 更正后有变化吗, did Togo's correction change its vote: whether the record is another since. */
const alters =
  /更正(?!为|成)[^，,。？?]{0,8}(?<!没有?)(?:改变|改动|变动|变化|变了|不同)|\bcorrections?\b.{0,24}\b(?:chang|alter|affect|modif|amend)\w*/;
/** Any corrections?, 有更正吗: asked with no more words than that. */
const corrections = /更正|\bcorrections?\b/;
const besideWords = /\b(?:apart|aside|any(?:one|body)|others?|else)\b/g;
const ofText: readonly Ask[] = ['text', 'about', 'mention', 'why', 'neighbour', 'context', 'person', 'report'];

/** Whether corrections made a difference to what came of a vote: that is no question of who made them. */
const ofOutcome =
  /(?:影响|改变|变动|推翻|扭转|变).{0,8}(?:结果|票数|胜负|结局)|(?:结果|票数|胜负|结局).{0,10}(?:变|改|不同|影响|推翻|翻转)|\b(?:chang\w*|affect\w*|alter\w*|sway\w*|revers\w*|overturn\w*|influenc\w*)\b.{0,24}\b(?:results?|outcomes?|tally|totals?|numbers)\b|\b(?:make|made|makes) (?:a|any) difference\b/;

/** The position that stands as recorded and the one meant, as far as a question names them. */
function directionOf({ positions, folded }: Reading): Pick<CorrectionClaim, 'recorded' | 'intended'> {
  const [first, second] = positions;
  if (first && second) return { recorded: first.position, intended: second.position };
  const leads = (pattern: RegExp, { start }: PositionMention): boolean =>
    pattern.test(folded.slice(Math.max(0, start - 16), start));
  if (first && leads(recordedAs, first)) return { recorded: first.position };
  return first && leads(meantAs, first) ? { intended: first.position } : {};
}

/** What a question says of corrections and wants borne out; `undefined` where it says nothing that could be. */
function claimOf(reading: Reading): CorrectionClaim | undefined {
  const denies = reading.positions.some(({ negated }) => negated) || deniesAny.test(reading.folded);
  if (
    !(asksFor(reading, 'yes-no') || /\bany\b/.test(reading.folded)) ||
    asksFor(reading, 'which', 'count', 'tally') ||
    denies
  )
    return undefined;
  if (blunder.test(reading.folded)) return undefined;
  if (alters.test(reading.folded)) return { alters: true };
  const times = countedClaim(reading);
  return {
    ...directionOf(reading),
    ...(onlyThese.test(reading.folded) ? { only: true } : {}),
    ...(times ? { times } : {}),
  };
}

/** The votes that a question names; a draft stands for those on its parts too, for a correction to one is one to it. */
function votesNamed({ references }: Reading, ledger: Ledger): readonly string[] {
  const votes = references.flatMap((reference) =>
    reference.kind === 'draft'
      ? ledger.votes
          .filter(({ draft }) => reference.votes.length > 0 && reference.drafts.includes(draft))
          .map(({ id }) => id)
      : reference.votes,
  );
  return [...new Set(votes)];
}

/** What members said of their votes afterwards; `undefined` for a question that does not ask it. */
export function planCorrections({ reading, ledger }: Planning): Plan | undefined {
  const countries = membersOf(reading);
  const votes = votesNamed(reading, ledger);
  const corrected = ledger.votes.filter(({ corrections }) => corrections.length > 0);
  const made = corrected.flatMap((vote) => vote.corrections.map(({ country }) => country));
  const changed =
    changesVote.test(reading.folded) &&
    asksFor(reading, 'yes-no') &&
    countries.length > 0 &&
    countries.every((country) => made.includes(country)) &&
    votes.every((vote) => corrected.some(({ id }) => id === vote));
  const isAsked =
    countries.length > 0 ||
    isAboutVoting(reading) ||
    asksFor(reading, 'which') ||
    (corrections.test(reading.folded) && reading.residue.length < 4 && !asksFor(reading, ...ofText)) ||
    (asksFor(reading, 'yes-no') && corrects.test(reading.folded));
  if (!(asksFor(reading, 'correction') || changed) || !isAsked || reading.residue.replace(besideWords, '').length >= 8)
    return undefined;
  const supposed =
    ofOutcome.test(reading.folded) ||
    (supposes.test(reading.folded) &&
      (reading.positions.length > 0 || asksFor(reading, 'tally', 'count', 'margin', 'outcome')));
  if (supposed) {
    return {
      tool: 'corrections',
      votes: votes.length > 0 ? votes : corrected.map(({ id }) => id),
      countries: [],
      figures: true,
      supposed: true,
    };
  }
  const claim = claimOf(reading);
  const others = countries.length > 0 && beside.test(reading.folded);
  const plan: Plan = {
    tool: 'corrections',
    votes,
    countries: others ? [] : countries,
    ...(others ? { besides: countries } : {}),
    figures: asksFor(reading, 'tally', 'outcome'),
    ...(claim ? { claim } : {}),
  };
  return changed && !asksFor(reading, 'correction')
    ? { tool: 'several', plans: [plan, { tool: 'member-record', countries }] }
    : plan;
}
