import type { DecisionWithoutVote, Draft } from '../ledger.js';
import { draftOfWords } from './draft-of-words.js';
import type { Passage } from './passage.js';
import { baseSymbol, readSymbols } from './read-draft-symbols.js';
import type { VoteSources } from './read-recorded-votes.js';
import { sentencesOf } from './sentences-of.js';

/** The decisions that a report says were taken without a vote, and the units that name no draft. */
export interface Decisions {
  readonly decisions: readonly DecisionWithoutVote[];
  readonly homeless: readonly string[];
}

const without =
  /(?:未经|不经|未进行|没有经过|未付|不付|没有进行|未作)(?:记录)?表决(?:而|即|就|便)?(?:获得|得到|予以)?(?:通过)?/;

/** What a sentence says was adopted: the words after 通过, or before 未经表决 where there are none. */
function objectOf(sentence: string): string {
  const match = without.exec(sentence);
  const [before, after] = match
    ? [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)]
    : ['', sentence];
  return readSymbols(after).length > 0 ? after.replace(/\([^()]*见[^()]*\)/g, '') : before;
}

/** All drafts that the object names, an amendment alone where it is about one; else the one of the passage. */
function draftsOf(sources: VoteSources, passage: Passage, sentence: string): readonly Draft[] {
  const object = objectOf(sentence);
  const named = readSymbols(object).map((mention) => baseSymbol(mention.symbol));
  const drafts = sources.drafts.filter((draft) => named.includes(baseSymbol(draft.symbol)));
  if (drafts.length > 1 && drafts.every((draft) => draft.kind !== 'amendment')) return drafts;
  const one = draftOfWords(sources, passage, [object, sentence]);
  return one ? [one] : [];
}

/** Reads every adoption without a vote, in the order printed; those of motions and of single paragraphs are none. */
export function readDecisions(sources: VoteSources): Decisions {
  const homeless: string[] = [];
  const decisions = sources.passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const words = without.exec(sentence)?.[0];
      if (words === undefined || !sentence.includes('通过') || /动议|[段项]未经/.test(sentence)) return [];
      const { id: unit } = passage.unit;
      const meeting = sources.meetings.get(unit);
      const drafts = draftsOf(sources, passage, sentence);
      if (drafts.length === 0) homeless.push(unit);
      const outcomeWords = words.includes('通过') ? words : `${words}通过`;
      return drafts.map((draft) => ({
        id: draft.id,
        draft: draft.id,
        unit,
        ...(meeting ? { meeting } : {}),
        outcomeWords,
      }));
    }),
  );
  return { decisions, homeless };
}
