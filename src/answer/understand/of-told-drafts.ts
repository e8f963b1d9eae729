import { isBare, onlyDraft } from './bare-question.js';
import type { Ask } from './find-asks.js';
import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reading } from './read-question.js';

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

/** A question about the cards of drafts: of another one, of the second, of what tells them apart, of why it was so decided. */
export function ofToldDrafts(reading: Reading, drafts: readonly string[], deps: ReferenceDeps): Reading | undefined {
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
