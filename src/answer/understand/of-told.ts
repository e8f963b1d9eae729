import type { Ask } from './find-asks.js';
import { leaning, namesSomebody, union } from './leaning.js';
import { otherBody } from './other-body.js';
import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reading } from './read-question.js';
import type { Reference } from './references.js';
import { unitReference } from './unit-reference.js';
import { asksWhenHeld } from './when-held.js';

/** 原文, quote it, where?, 哪份草案: the words of what was found, and nothing else. */
const quotes =
  /^(?:那么?)?(?:给我|我要|请|贴一?下|引用|看一?下|看看|念一?下|贴出|发一?下)*(?:一下)?(?:原文|原话|引文|出处|原句|案文|具体内容|具体措辞|措辞)(?:是什么|呢|在哪里?)?[？?。！!\s]*$|^(?:那么?)?(?:这|它)?(?:是)?(?:在)?(?:哪里|哪儿|何处|哪(?:一)?[份个]?(?:草案|决议|文件)|哪一?段)(?:里|中)?(?:提到的?|说的?|写的?)?(?:呢)?[？?。\s]*$|^(?:and |please |can you |could you |ok |give me |show me )*(?:quote(?: it| that| them)?|(?:the )?exact (?:words?|wording|text)|(?:the )?(?:original|actual) (?:words?|wording|text)|(?:the )?wording|verbatim|(?:exactly )?where(?: (?:is|was) (?:it|that|this)(?: said| written| mentioned)?| exactly| does it say (?:that|this|so))?|(?:in )?which (?:draft|paragraph|text|resolution|one)(?: is (?:it|that)(?: in)?)?|cite (?:it|that)|(?:the )?source)(?: please| pls)?[\s?.!]*$/;
/** 全文, full text: of a passage that was found, and not of a paragraph that was shown whole already. */
const wholeText =
  /^(?:那么?)?(?:给我|我要|请|贴一?下|看看)*(?:全文|完整(?:的)?(?:内容|原文|段落))(?:呢)?[？?。\s]*$|^(?:and |please |give me |show me )*(?:the )?(?:full|whole|entire|complete) (?:text|paragraph|passage)(?: please)?[\s?.!]*$/;

const forwards =
  /^(?:那么?)?(?:再|接着|继续)?(?:看)?(?:下|后)一?[个段条款](?:呢)?[？?。\s]*$|^(?:and |then |the |show (?:me )?(?:the )?|go to (?:the )?)*(?:next|following)(?: (?:one|paragraph|para|clause))?(?: please| one)?[\s?.!]*$/;
const backwards =
  /^(?:那么?)?(?:再|接着)?(?:看)?(?:上|前)一?[个段条款](?:呢)?[？?。\s]*$|^(?:and |then |the |show (?:me )?(?:the )?|go to (?:the )?)*(?:previous|preceding|prior)(?: (?:one|paragraph|para|clause))?(?: please)?[\s?.!]*$/;

/** 结果呢, and the result?: of the vote on the text that was shown. */
const outcome =
  /^(?:那么?)?(?:表决|投票)?的?结果(?:呢|如何|怎么样|怎样)?[？?。\s]*$|^(?:and )?(?:the |what was the )?(?:results?|outcome)[\s?.!]*$/;

/** That paragraph, 这段: the passage that was found. */
const thatPassage =
  /[这那该]一?[段条款句]|[这那]个?(?:内容|段落|说法)|上述|它|对此|[这那该](?:份|项)?(?:草案|决议)|\b(?:that|this|the) (?:paragraph|para|passage|clause|sentence|text|part|wording|draft|resolution)\b|\b(?:it|that)\b/;

const thatDraft = /[这那该]一?[份项个]?(?:决议)?(?:草案|决议|案文)|\b(?:that|this|the) (?:draft|resolution|text)\b/;

/** What does it say, 内容是什么: the words of what was voted on. */
const itsWords =
  /^(?:那么?|并且|以及)?(?:它|这段|那段|该段)?(?:的)?(?:具体)?(?:内容|案文|原文|文字)(?:是什么|是啥|呢|如何)?[，,？?。\s]*$|^(?:那么?|并且|以及)?(?:它|这段|那段|该段)?(?:都)?(?:写|讲)(?:了|的)(?:是)?(?:什么|啥)[，,？?。\s]*$|^(?:and |but )?what(?: does|'s| is| did) (?:it|that|this|that paragraph|the paragraph|the text)(?: actually| exactly)?(?: say| read| state|'s text)?[\s?.!]*$/;

/** Each of those that were spoken of. */
const each = /各自|分别|\b(?:each|both|respectively|all of them)\b/;

/** 第二份呢, the second one: a draft by its number among those of its kind. */
const byNumber =
  /^(?:那么?|而)?第([一二三四1-4])[份个项](?:草案|决议|决定)?(?:呢)?[？?。\s]*$|^(?:and |what about |how about )*the (first|second|third|fourth)(?: one| draft)?[\s?.!]*$/;
const numbers: readonly (readonly string[])[] = [
  ['一', '1', 'first'],
  ['二', '2', 'second'],
  ['三', '3', 'third'],
  ['四', '4', 'fourth'],
];
/** 两者区别, what is the difference: of the two drafts shown. */
const difference =
  /^(?:那么?)?(?:它们|两者|二者|两[份个](?:草案)?|这两[份个](?:草案)?)?(?:之间)?(?:有什么|有何|的)?(?:区别|差别|不同|异同|差异)(?:是什么|在哪里?|呢)?[？?。\s]*$|^(?:and )?(?:what(?:'s| is| are) )?(?:the )?differences?(?: between (?:them|the two|both))?[\s?.!]*$|^compare (?:them|the two|both)[\s?.!]*$/;

/** 原定什么时候, original dates?: of what was looked for last. */
const datesOf =
  /^(?:那么?)?(?:原定|原来|最初|原本|本来)?的?(?:是)?(?:什么时候|何时|几月几[日号]|几号|哪天|日期|时间)(?:是)?(?:什么|几号|何时|呢)?[？?。\s]*$|^(?:and |what (?:were|are|is|was) )*(?:the |its |their )?(?:original(?:ly)?|initial(?:ly)?|planned|old|new|exact|scheduled)? ?(?:dates?|when|timing)(?: (?:originally|exactly|planned))?[\s?.!]*$/;

/** Whether a question names nobody, no place and no position of its own. */
const isBare = (reading: Reading): boolean =>
  !namesSomebody(reading) && reading.references.length + reading.positions.length + reading.missing.length === 0;

/** Whether a question is about the passage that was found before it: that is then looked up again. */
export function asksOfPassage(reading: Reading): boolean {
  const { folded, references, missing } = reading;
  if (references.length + missing.length > 0) return false;
  if (isBare(reading) && (quotes.test(folded) || wholeText.test(folded) || datesOf.test(folded))) return true;
  return reading.residue.length < 12 && asksOfVote(reading) && thatPassage.test(folded);
}

function asksOfVote({ asks, positions }: Reading): boolean {
  return positions.length > 0 || asks.has('vote') || asks.has('tally') || asks.has('outcome');
}

/** The words of places, and nothing else asked. */
function textOf(reading: Reading, references: readonly Reference[]): Reading {
  return { ...reading, references, asks: new Set<Ask>(['text']), neighbours: [], residue: '' };
}

/** The one draft that a question names beside nothing else (and in L.4?, does the US text mention it?). */
function onlyDraft(reading: Reading): string | undefined {
  const { references, missing, asks, folded, residue } = reading;
  const [reference, other] = references;
  const [draft, second] = reference?.drafts ?? [];
  const named = reference?.kind === 'draft' && reference.chosen && !other && missing.length === 0;
  if (!named || second !== undefined || namesSomebody(reading) || reading.positions.length > 0) return undefined;
  const plain = [...asks].every((ask) => ['follow', 'yes-no', 'context', 'text', 'mention', 'which'].includes(ask));
  const asked = asks.has('follow') || asks.has('mention') || asks.has('yes-no') || /[里中内]|\bin\b/.test(folded);
  const says = !asks.has('text') || /说|写|讲|\b(?:say|says|state)\b/.test(folded);
  // What is left over would be a topic of its own.
  return plain &&
    asked &&
    says &&
    residue.replace(/\b(?:too|also|as well|there|either|us|one)\b|也|还|提|有/g, '').trim().length < 3
    ? draft
    : undefined;
}

/** And in L.4?: the paragraph of the same number there; told apart from those that the draft does not have. */
function counterpart(
  reading: Reading,
  units: readonly string[],
  draft: string,
  deps: ReferenceDeps,
): Reading | undefined {
  const { symbol = '', recommended } = deps.ledger.drafts.find(({ id }) => id === draft) ?? {};
  const tails = [...new Set(units.flatMap((unit) => /^r\d+\.((?:pp|op)\d+(?:\.[a-z]+)*)$/.exec(unit)?.[1] ?? []))];
  if (recommended === undefined || !recommended.startsWith('r') || tails.length === 0) return undefined;
  const found = tails.flatMap((tail) => unitReference(`${recommended}.${tail}`, deps) ?? []);
  if (found.length > 0) return textOf(reading, found);
  const text = `${symbol} ${tails.map((tail) => tail.toUpperCase()).join(', ')}`;
  return { ...reading, references: [], missing: [{ text, start: 0, end: 0 }], residue: '' };
}

/** The one draft that all of some units are parts of, as the report recommends it. */
function recommendedOf(units: readonly string[]): string | undefined {
  const [draft, other] = new Set(units.map((unit) => /^(r\d+)\.(?:pp|op)/.exec(unit)?.[1] ?? ''));
  return other === undefined && draft !== '' ? draft : undefined;
}

/** And OP1? after a part of a draft: that of the same draft, and 第11段呢 one of the same side of it. */
function partBeside(reading: Reading, units: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const { references, missing, asks, folded } = reading;
  const draft = recommendedOf(units);
  const plain = [...asks].every((ask) => ['follow', 'text', 'yes-no', 'context'].includes(ask));
  const own = !namesSomebody(reading) && reading.positions.length + missing.length === 0 && reading.residue.length < 4;
  if (draft === undefined || references.length === 0 || !plain || !own) return undefined;
  const side = /\.(pp|op)/.exec(units.at(-1) ?? '')?.[1] ?? '';
  const wanted = references.map((reference): string | undefined => {
    const [unit = ''] = reference.units;
    const number = reference.kind === 'paragraph' && asks.has('follow') && !/报告|\breport\b/.test(folded);
    if (number) return unit.replace(/^p(\d+)/, `${draft}.${side}$1`);
    return reference.kind === 'part' && !reference.chosen ? unit.replace(/^r\d+/, draft) : undefined;
  });
  if (wanted.some((unit) => unit === undefined)) return undefined;
  const found = wanted.flatMap((unit) => unitReference(unit ?? '', deps) ?? []);
  if (found.length === wanted.length) return textOf(reading, found);
  // A paragraph that the draft does not have may be the report's own.
  if (references.some(({ kind }) => kind === 'paragraph')) return undefined;
  const { symbol = '' } = deps.ledger.drafts.find(({ recommended }) => recommended === draft) ?? {};
  const texts = wanted.map((unit) => `${symbol} ${unit?.replace(`${draft}.`, '').toUpperCase()}`);
  return { ...reading, references: [], missing: texts.map((text) => ({ text, start: 0, end: 0 })), residue: '' };
}

/** Who sponsored it?, after a part of a draft: asked of the whole draft. */
function wholeDraftOf(reading: Reading, units: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const recommended = recommendedOf(units);
  const draft = deps.ledger.drafts.find((each) => each.recommended === recommended);
  const ofDraft = reading.asks.has('sponsor') || reading.asks.has('submit') || reading.asks.has('joined');
  if (!draft || recommended === undefined || !ofDraft || reading.residue.length >= 4) return undefined;
  if (reading.references.length + reading.missing.length + reading.positions.length > 0) return undefined;
  return { ...reading, references: [wholeReference({ start: 0, end: 0 }, 'draft', [draft.id], deps)] };
}

/** 各自票数, how was each voted?: the votes on all places shown one after the other. */
function ofEach(reading: Reading, all: readonly string[], deps: ReferenceDeps): Reading | undefined {
  if (!isBare(reading) || !asksOfVote(reading) || !each.test(reading.folded)) return undefined;
  const voted = [...new Set(all)]
    .flatMap((unit) => unitReference(unit, deps) ?? [])
    .filter(({ votes }) => votes.length > 0);
  return voted.length > 1 ? { ...reading, references: voted, residue: '' } : undefined;
}

/** What goes on with places that were quoted. */
function ofPlace(
  reading: Reading,
  { units, all }: { readonly units: readonly string[]; readonly all: readonly string[] },
  deps: ReferenceDeps,
): Reading | undefined {
  const draft = onlyDraft(reading);
  const { folded } = reading;
  const there = draft === undefined ? undefined : counterpart(reading, units, draft, deps);
  const other =
    there ?? partBeside(reading, units, deps) ?? wholeDraftOf(reading, units, deps) ?? ofEach(reading, all, deps);
  if (other) return other;
  if (!isBare(reading)) return undefined;
  const references = units.flatMap((unit) => unitReference(unit, deps) ?? []);
  if (quotes.test(folded)) return textOf(reading, references);
  if (outcome.test(folded) && references.length > 0)
    return { ...reading, references, asks: union(reading.asks, new Set<Ask>(['vote', 'tally'])), residue: '' };
  return neighbour(reading, units, deps);
}

/** The paragraph before or after those shown. */
function neighbour(reading: Reading, units: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const forward = forwards.test(reading.folded);
  if (!forward && !backwards.test(reading.folded)) return undefined;
  const unit = deps.report.unitById.get((forward ? units.at(-1) : units[0]) ?? '');
  const id = forward ? unit?.next : unit?.previous;
  const reference = id === undefined ? undefined : unitReference(id, deps);
  return reference && textOf(reading, [reference]);
}

/** A question about the cards of drafts: of another one, of the second, of what tells them apart, of why it was so decided. */
function ofCards(reading: Reading, drafts: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const { folded, asks } = reading;
  const span = { start: 0, end: 0 };
  if (onlyDraft(reading) !== undefined && asks.has('follow'))
    return { ...reading, asks: new Set<Ask>(['about']), residue: '' };
  if (!isBare(reading)) return undefined;
  if (drafts.length > 1 && difference.test(folded)) {
    const references = drafts.slice(-2).map((draft) => wholeReference(span, 'draft', [draft], deps));
    return { ...reading, references, asks: new Set<Ask>(['compare', 'about']), residue: '' };
  }
  const said = byNumber.exec(folded);
  const number = numbers.findIndex((words) => words.includes(said?.[1] ?? said?.[2] ?? '')) + 1;
  const last = deps.ledger.drafts.find(({ id }) => id === drafts.at(-1));
  const wanted = deps.ledger.drafts.filter(({ kind }) => kind === last?.kind)[number - 1];
  return said && wanted
    ? {
        ...reading,
        references: [wholeReference(span, 'draft', [wanted.id], deps)],
        asks: new Set<Ask>(['about']),
        residue: '',
      }
    : undefined;
}

/** Why a decision was taken is told by its own words; why a vote was cast is not. */
function whyDecided(reading: Reading, before: Reading, deps: ReferenceDeps): Reading | undefined {
  const only = [...reading.asks].every((ask) => ask === 'why' || leaning.includes(ask));
  if (!isBare(reading) || !reading.asks.has('why') || !only || reading.residue.length > 2) return undefined;
  const decisions = before.references.flatMap(({ drafts, withoutVote }) => (withoutVote.length > 0 ? drafts : []));
  const [draft, other] = [...new Set(decisions)];
  const unit = deps.ledger.drafts.find(({ id }) => id === draft)?.recommended;
  const reference = unit === undefined || other !== undefined ? undefined : unitReference(unit, deps);
  return reference && textOf(reading, [{ ...reference, withoutVote: [] }]);
}

/** The text of what the question before was voting about: Did India oppose PP10, and what does it say? */
function wordsOfVoted(reading: Reading, before: Reading, deps: ReferenceDeps): Reading | undefined {
  if (!isBare(reading) || !itsWords.test(reading.folded)) return undefined;
  const votes = before.references.flatMap((reference) => (reference.kind === 'part' ? reference.votes : []));
  const units = deps.ledger.votes.flatMap(({ id, textUnit }) => (votes.includes(id) && textUnit ? [textUnit] : []));
  return units.length > 0
    ? textOf(
        reading,
        units.flatMap((unit) => unitReference(unit, deps) ?? []),
      )
    : undefined;
}

/** When the group meets that the draft of the question before is about. */
function whenHeld(reading: Reading, before: Reading): Reading | undefined {
  const drafts = before.references.filter(
    ({ kind, chosen, drafts: own }) => kind === 'draft' && chosen && own.length === 1,
  );
  return drafts.length === 1 && isBare(reading) && asksWhenHeld(reading)
    ? { ...reading, references: drafts }
    : undefined;
}

/** Whether a unit tells of a day. */
const holdsDate = (unit: string | undefined, { report }: ReferenceDeps): boolean =>
  /\d月(?:\d|底|初)/.test((report.unitById.get(unit ?? '')?.text ?? '').replace(/\s/g, ''));

/** Who voted against that draft?: the whole of the draft that the passage found is in. */
function ofThatDraft({ folded }: Reading, passage: Reference, deps: ReferenceDeps): Reference {
  const [draft, other] = passage.drafts;
  return draft !== undefined && other === undefined && thatDraft.test(folded)
    ? wholeReference({ start: 0, end: 0 }, 'draft', [draft], deps)
    : passage;
}

/** What goes on with a topic that was looked for in the text. */
function ofTopic(reading: Reading, topic: string, units: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const { folded } = reading;
  const draft = onlyDraft(reading);
  if (draft !== undefined && topic !== '') return { ...reading, topicIn: { topic, draft } };
  const found = units.flatMap((unit) => unitReference(unit, deps) ?? []);
  if (isBare(reading) && found.length > 0 && (quotes.test(folded) || wholeText.test(folded)))
    return textOf(reading, found);
  const [first] = found;
  const dated = holdsDate(units[0], deps);
  if (isBare(reading) && first && dated && datesOf.test(folded)) return textOf(reading, [first]);
  if (first && asksOfVote(reading) && asksOfPassage(reading))
    return { ...reading, references: [ofThatDraft(reading, first, deps)], residue: '' };
  if (!isBare(reading)) return undefined;
  const swapped = otherBody(topic, folded);
  if (swapped !== undefined) return { ...reading, sought: swapped };
  return datesOf.test(folded) ? { ...reading, sought: `${topic} ${reading.question}` } : undefined;
}

/**
 * A question that goes on with the text that answered the one before it: its topic in another draft, the same paragraph
 * there, the one after it, its words, the vote on it; `undefined` for a question that says something else.
 */
export function ofTold(reading: Reading, before: Reading | undefined, deps: ReferenceDeps): Reading | undefined {
  if (before === undefined) return undefined;
  const text = whyDecided(reading, before, deps) ?? wordsOfVoted(reading, before, deps) ?? whenHeld(reading, before);
  if (text) return text;
  const { told } = before;
  switch (told?.kind) {
    case 'topic':
      return ofTopic(reading, told.topic, told.units, deps);
    case 'drafts':
      return ofCards(reading, told.drafts, deps);
    case 'place':
      return ofPlace(reading, told, deps);
    default:
      return undefined;
  }
}
