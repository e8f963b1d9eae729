import { everyMatch } from '../../language/every-match.js';
import { takenOut, takesOut } from '../understand/denied-among.js';
import type { Reading } from '../understand/read-question.js';
import type { Reference } from '../understand/references.js';
import { isAfterSponsorsOf, isNamedForSponsors, joinWord, sponsorWord } from '../understand/sponsor-words.js';
import { asksFor, draftsOf, type Planning } from './planning.js';

const everySponsorWord = new RegExp(sponsorWord.source, 'g');
const denies =
  /(?:(?<!是)不是|(?<!有)没有?|(?<!是)不(?:属于|在)|并非|非|未|\bnot|n['’]t|\bnon|\bwithout|\bnever|\bneither|\bnor)(?:[\s·的'’-]|过|(?:其中)?(?:任何|其中)?(?:一|两)[份个项](?:草案)?|成为|参与|参加|加入|当|任何|会|最初|最早|原始|首批|第一批|共同|联合|后来|随后|\b(?:an?|the|its|their|been|be|being|become|among|one|of|any|for|to|in|original(?:ly)?|first|initial(?:ly)?|later|join(?:ed|ing)?|as|either|co)\b)*$/;

/** For each word that names sponsorship, whether the question denies it (不是L.4提案国, did not sponsor L.4). */
export function sponsorsDenied({ folded, references }: Reading): readonly boolean[] {
  const text = references.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end),
    folded,
  );
  return everyMatch(folded, everySponsorWord).map(({ index, 0: word }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
    return (
      denies.test(before) || takesOut.test(withoutDraft(before)) || takenOut.test(after) || /^ neither\b/.test(after)
    );
  });
}

/** 除L.8的提案国外, excluding its later sponsors: what stands between the word that takes them out and the sponsors. */
const withoutDraft = (before: string): string =>
  before.replace(
    /(?:[\s·的]|最初|后来|后加入|共同|联合|\b(?:its|their|co|original|first|initial|later|joint)\b|-)+$/,
    ' ',
  );

const ofMembers = /\bneither\b.{1,60}\bnor\b|\bwhy (?:did|was|were|is|are)n['’]t\b/;
/** 新西兰不是L.4提案国吗: it is asked whether it is one. */
const rhetorical = /不是.*吗/;

/** Whether a question says of the members that it names that they did not sponsor (Pakistan didn't sponsor L.8, did it?). */
export function deniesSponsoring(reading: Reading): boolean {
  const [denied = false] = sponsorsDenied(reading);
  return (denied || ofMembers.test(reading.folded)) && !rhetorical.test(reading.folded);
}

/** Whether a question asks for those who joined a draft later, as its sponsors, without that word (谁后来加入了L.4). */
export function asksWhoJoined(reading: Reading): boolean {
  return asksFor(reading, 'joined') && joinWord.test(reading.folded) && draftsOf(reading).length > 0;
}

/** Drafts that have sponsors. */
function sponsoredDrafts({ ledger }: Planning): readonly string[] {
  return ledger.drafts
    .filter((draft) => draft.sponsors.first.length > 1 || draft.kind === 'resolution')
    .map((draft) => draft.id);
}

/** The drafts whose sponsors are meant, and the reference that says so where it stands beside the word. */
export interface SponsorDrafts {
  readonly drafts: readonly string[];
  readonly beside: Reference | undefined;
}

/**
 * The drafts whose sponsors a question means: the one named beside the word (L.4的提案国, sponsors of L.8), the only one
 * named, or all that have sponsors.
 */
export function sponsorDrafts(planning: Planning): SponsorDrafts {
  const { reading } = planning;
  const named = reading.references.filter(({ chosen, drafts }) => chosen && drafts.length > 0);
  const beside =
    named.find((each) => isAfterSponsorsOf(each, reading.folded)) ??
    named.find((each) => isNamedForSponsors(each, reading.folded));
  const only = named.length === 1 && named[0]?.kind === 'draft' ? named[0] : undefined;
  const chosen = beside ?? only;
  if (chosen) return { drafts: chosen.drafts, beside };
  const all = draftsOf(reading);
  return {
    drafts: all.length > 0 && named.every(({ kind }) => kind === 'draft') ? all : sponsoredDrafts(planning),
    beside,
  };
}
