import { nearNames } from '../../countries/near-names.js';
import { overlaps, type Span } from './mention.js';
import type { Reading } from './read-question.js';

const jointBefore = /(?:[、,，/&]|以及|[和与跟及]|\b(?:and|or|nor|vs\.?|versus)\b)\s*(?:the\s+)?$/;
const jointAfter = /^\s*(?:[、,，/&]|以及|[和与跟及]|\b(?:and|or|nor|vs\.?|versus)\b)\s*(?:and\s+)?(?:the\s+)?/;
const wordsBefore = /[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3}\s*$/;
const wordsAfter = /^[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3}/;
const hanBefore = /\p{Script=Han}{2,8}$/u;
const hanAfter =
  /^[^\P{Script=Han}对在投怎如都是的有分各呢两赞反弃支均也就未没立态表站说提联吗谁哪吧不会于和与及]{2,8}/u;
/** What stands before a name and is no part of it. */
const leadZh = /^.*(?:请问|那么|比较|对比|为什么|如果|关于|除了|包括|[对把由而但若的了在向])/u;
/** 国 behind a word that counts or points is no country's. */
const endsAsName = /(?:[^各哪全等两三四五六几多该本这那诸列他每别成会员外内他些]国|斯坦|[尼利维比]亚|[兰坦])$/;

/**
 * What a question names beside a member (Ukrane and Poland, 乌克栏和波兰) and nobody is known by: as typed, in order. Only
 * what is spelt nearly like a name, or written like one, and stands in one list with a name that is known.
 */
export function unnamedBeside(reading: Reading): readonly string[] {
  const { members, ambiguous, notMembers, groups, blocs, references, missing, positions } = reading;
  const anchors: Span[] = [...members, ...ambiguous, ...notMembers];
  if (anchors.length === 0 || reading.residue === '') return [];
  const known: readonly Span[] = [...anchors, ...groups, ...blocs, ...references, ...missing, ...positions];
  const found: Span[] = [];
  // One that was found is beside others in turn.
  for (const anchor of anchors)
    for (const span of [before(reading, anchor), after(reading, anchor)]) {
      if (span === undefined || [...known, ...found].some((other) => overlaps(other, span))) continue;
      if (!isName(reading, span)) continue;
      found.push(span);
      anchors.push(span);
    }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => reading.question.slice(start, end));
}

function before(reading: Reading, { start }: Span): Span | undefined {
  const { folded } = reading;
  const joint = jointBefore.exec(folded.slice(0, start));
  if (joint === null) return undefined;
  const head = folded.slice(0, joint.index);
  const chinese = hanBefore.exec(head)?.[0].replace(leadZh, '');
  if (chinese !== undefined)
    return chinese === '' ? undefined : { start: head.length - chinese.length, end: head.length };
  const words = wordsBefore.exec(head)?.[0].trimEnd().split(' ') ?? [];
  const name = words.slice(words.findLastIndex((word) => !isLeft(reading, word)) + 1).join(' ');
  const end = head.trimEnd().length;
  return name === '' ? undefined : { start: end - name.length, end };
}

function after(reading: Reading, { end }: Span): Span | undefined {
  const { folded } = reading;
  const joint = jointAfter.exec(folded.slice(end));
  if (joint === null) return undefined;
  const start = end + joint[0].length;
  const tail = folded.slice(start);
  const chinese = hanAfter.exec(tail)?.[0];
  if (chinese !== undefined) return { start, end: start + chinese.length };
  const words = wordsAfter.exec(tail)?.[0].split(' ') ?? [];
  const other = words.findIndex((word) => !isLeft(reading, word));
  const name = (other === -1 ? words : words.slice(0, other)).join(' ');
  return name === '' ? undefined : { start, end: start + name.length };
}

/** Whether a word is among those that were recognised as nothing. */
const isLeft = ({ residue }: Reading, word: string): boolean =>
  word.length > 3 && ` ${residue} `.includes(` ${word.replace(/'s?$/, '')} `);

function isName(reading: Reading, { start, end }: Span): boolean {
  const name = reading.folded.slice(start, end);
  if (nearNames(name).length > 0) return true;
  if (/\p{Script=Han}/u.test(name))
    return name.length <= 6 && (endsAsName.test(name) || reading.residue.split(' ').includes(name));
  return start > 0 && /^\p{Lu}\p{Ll}{2}/u.test(reading.question.slice(start, end));
}
