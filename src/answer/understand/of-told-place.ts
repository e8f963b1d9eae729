import { asksOfVote, isBare, onlyDraft, quotes, textOf } from './bare-question.js';
import type { Ask } from './find-asks.js';
import { namesSomebody, union } from './leaning.js';
import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reading } from './read-question.js';
import { unitReference } from './unit-reference.js';

const forwards =
  /^(?:那么?)?(?:再|接着|继续)?(?:看)?(?:下|后)一?[个段条款](?:呢)?[？?。\s]*$|^(?:and |then |the |show (?:me )?(?:the )?|go to (?:the )?)*(?:next|following)(?: (?:one|paragraph|para|clause))?(?: please| one)?[\s?.!]*$/;
const backwards =
  /^(?:那么?)?(?:再|接着)?(?:看)?(?:上|前)一?[个段条款](?:呢)?[？?。\s]*$|^(?:and |then |the |show (?:me )?(?:the )?|go to (?:the )?)*(?:previous|preceding|prior)(?: (?:one|paragraph|para|clause))?(?: please)?[\s?.!]*$/;

/** 结果呢, and the result?: of the vote on the text that was shown. */
const outcome =
  /^(?:那么?)?(?:表决|投票)?的?结果(?:呢|如何|怎么样|怎样)?[？?。\s]*$|^(?:and )?(?:the |what was the )?(?:results?|outcome)[\s?.!]*$/;

/** Each of those that were spoken of. */
const each = /各自|分别|\b(?:each|both|respectively|all of them)\b/;

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

/** The paragraph before or after those shown. */
function neighbour(reading: Reading, units: readonly string[], deps: ReferenceDeps): Reading | undefined {
  const forward = forwards.test(reading.folded);
  if (!forward && !backwards.test(reading.folded)) return undefined;
  const unit = deps.report.unitById.get((forward ? units.at(-1) : units[0]) ?? '');
  const id = forward ? unit?.next : unit?.previous;
  const reference = id === undefined ? undefined : unitReference(id, deps);
  return reference && textOf(reading, [reference]);
}

/** What goes on with places that were quoted. */
export function ofToldPlace(
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
