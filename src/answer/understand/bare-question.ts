import type { Ask } from './find-asks.js';
import { namesSomebody } from './leaning.js';
import type { Reading } from './read-question.js';
import type { Reference } from './references.js';

/** 原文, quote it, where?, 哪份草案: the words of what was found, and nothing else. */
export const quotes =
  /^(?:那么?)?(?:给我|我要|请|贴一?下|引用|看一?下|看看|念一?下|贴出|发一?下)*(?:一下)?(?:原文|原话|引文|出处|原句|案文|具体内容|具体措辞|措辞)(?:是什么|呢|在哪里?)?[？?。！!\s]*$|^(?:那么?)?(?:这|它)?(?:是)?(?:在)?(?:哪里|哪儿|何处|哪(?:一)?[份个]?(?:草案|决议|文件)|哪一?段)(?:里|中)?(?:提到的?|说的?|写的?)?(?:呢)?[？?。\s]*$|^(?:and |please |can you |could you |ok |give me |show me )*(?:quote(?: it| that| them)?|(?:the )?exact (?:words?|wording|text)|(?:the )?(?:original|actual) (?:words?|wording|text)|(?:the )?wording|verbatim|(?:exactly )?where(?: (?:is|was) (?:it|that|this)(?: said| written| mentioned)?| exactly| does it say (?:that|this|so))?|(?:in )?which (?:draft|paragraph|text|resolution|one)(?: is (?:it|that)(?: in)?)?|cite (?:it|that)|(?:the )?source)(?: please| pls)?[\s?.!]*$/;

/** Whether a question names nobody, no place and no position of its own. */
export const isBare = (reading: Reading): boolean =>
  !namesSomebody(reading) && reading.references.length + reading.positions.length + reading.missing.length === 0;

/** Whether a question asks how something was voted on. */
export function asksOfVote({ asks, positions }: Reading): boolean {
  return positions.length > 0 || asks.has('vote') || asks.has('tally') || asks.has('outcome');
}

/** The words of places, and nothing else asked. */
export function textOf(reading: Reading, references: readonly Reference[]): Reading {
  return { ...reading, references, asks: new Set<Ask>(['text']), neighbours: [], residue: '' };
}

/** What may be asked of a topic in a draft. */
const inDraft: readonly Ask[] = ['follow', 'yes-no', 'context', 'text', 'mention', 'which'];

/** The one draft that a question names beside nothing else (and in L.4?, does the US text mention it?). */
export function onlyDraft(reading: Reading): string | undefined {
  const { references, missing, asks, folded, residue } = reading;
  const [reference, other] = references;
  const [draft, second] = reference?.drafts ?? [];
  const named = reference?.kind === 'draft' && reference.chosen && !other && missing.length === 0;
  if (!named || second !== undefined || namesSomebody(reading) || reading.positions.length > 0) return undefined;
  const ofIt = /\babout (?:it|that|this)\b|对此|这方面|这一点/.test(folded);
  const plain = [...asks].every((ask) => inDraft.includes(ask) || (ofIt && (ask === 'about' || ask === 'every')));
  const asked = asks.has('follow') || asks.has('mention') || asks.has('yes-no') || /[里中内]|\bin\b/.test(folded);
  const says = !asks.has('text') || /说|写|讲|\b(?:say|says|state)\b/.test(folded);
  // What is left over would be a topic of its own.
  return plain &&
    asked &&
    says &&
    residue.replace(/\b(?:too|also|as well|there|either|us|one|anything|something)\b|也|还|提|有/g, '').trim().length <
      3
    ? draft
    : undefined;
}
