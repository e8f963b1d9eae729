import type { ListName, Report, Unit } from '../../report/report.js';
import type { Draft, RecordedVote, VoteScope } from '../ledger.js';
import { listNames } from '../position-names.js';
import { draftOfWords } from './draft-of-words.js';
import type { Passage } from './passage.js';
import { readCorrections } from './read-corrections.js';
import type { Meeting } from './read-meetings.js';
import { readNames } from './read-names.js';
import { paragraphTail, readOutcome, readScope } from './read-scope.js';
import { readSpeakers } from './read-speakers.js';
import type { UnknownName } from './read-submitted-drafts.js';
import { type PrintedTally, printsTally, readTally } from './read-tallies.js';
import { sentencesOf } from './sentences-of.js';

/** What the readers of votes and decisions look in. */
export interface VoteSources {
  readonly report: Report;
  readonly passages: readonly Passage[];
  readonly drafts: readonly Draft[];
  readonly meetings: ReadonlyMap<string, Meeting>;
}

/** The recorded votes of a report, and what of them could not be read. */
export interface RecordedVotes {
  readonly votes: readonly RecordedVote[];
  readonly unknown: readonly UnknownName[];
  /** Units that report a recorded vote whose draft they do not name. */
  readonly homeless: readonly string[];
  /** Units that print figures or lists in a form that is not understood. */
  readonly unread: readonly string[];
}

/** Reads every recorded vote of a report, in the order printed. */
export function readRecordedVotes(sources: VoteSources): RecordedVotes {
  const votes: RecordedVote[] = [];
  const unknown: UnknownName[] = [];
  const homeless: string[] = [];
  const unread: string[] = [];
  for (const passage of sources.passages) {
    const sentences = sentencesOf(passage.text).flatMap((sentence) => sentence.split('；'));
    const tallies = sentences.flatMap((sentence) => {
      const printed = readTally(sentence);
      return printed ? [{ sentence, printed }] : [];
    });
    const hasLists = passage.unit.children.some((id) => sources.report.unitById.get(id)?.kind === 'vote-list');
    if (tallies.length === 0 && (hasLists || sentences.some(isUnread))) unread.push(passage.unit.id);
    for (const { sentence, printed } of tallies) {
      const draft = draftOfWords(sources, passage, [printed.object, sentence]);
      if (!draft) homeless.push(passage.unit.id);
      else votes.push(readVote(sources, { passage, printed, draft, votes, unknown }));
    }
  }
  return { votes, unknown, homeless, unread };
}

const isUnread = (sentence: string): boolean => printsTally(sentence) && /(?:记录|唱名)表决/.test(sentence);

interface Printed {
  readonly passage: Passage;
  readonly printed: PrintedTally;
  readonly draft: Draft;
  /** The votes read before, among which an id is taken but once. */
  readonly votes: readonly RecordedVote[];
  readonly unknown: UnknownName[];
}

function readVote(
  { report, meetings }: VoteSources,
  { passage, printed, draft, votes, unknown }: Printed,
): RecordedVote {
  const { unit, text } = passage;
  const scope = readScope(printed.object, text);
  const lists = readLists(report, unit, unknown);
  const meeting = meetings.get(unit.id);
  return {
    id: freeId(draft.id, scope, votes),
    draft: draft.id,
    scope,
    outcome: readOutcome(printed.outcomeWords, scope),
    outcomeWords: printed.outcomeWords,
    unit: unit.id,
    ...(meeting ? { meeting } : {}),
    tally: printed.tally,
    lists,
    corrections: readCorrections(report, unit, lists),
    speakers: scope.kind === 'motion' ? readSpeakers(text) : [],
  };
}

/** `l8rev1`, `l8rev1-pp10`, `l8rev1-op3-a`, `l8rev1-motion`; a second one of the same is `l8rev1-motion2`, `l8rev1-op3-a-2`. */
function freeId(draft: string, scope: VoteScope, votes: readonly RecordedVote[]): string {
  if (scope.kind === 'whole' || scope.kind === 'motion') {
    const id = scope.kind === 'whole' ? draft : `${draft}-motion`;
    const joint = scope.kind === 'whole' ? '-' : '';
    const twins = votes.filter((vote) => vote.draft === draft && vote.scope.kind === scope.kind).length;
    return twins === 0 ? id : `${id}${joint}${twins + 1}`;
  }
  const id = `${draft}-${paragraphTail(scope)}`;
  const twins = votes.filter(
    (vote) => vote.draft === draft && vote.scope.kind === scope.kind && vote.scope.paragraph === scope.paragraph,
  ).length;
  return twins === 0 ? id : `${id}-${twins + 1}`;
}

function readLists(report: Report, unit: Unit, unknown: UnknownName[]): RecordedVote['lists'] {
  const read = (list: ListName): RecordedVote['lists'][ListName] => {
    const found = report.unitById.get(`${unit.id}.${list}`);
    if (!found) return { members: [] };
    const names = readNames(found.text.replace(/^[^：:]*[：:]/, '').replace(/^(?:赞成|反对|弃权)/, ''));
    unknown.push(...names.unknown.map((name) => ({ unit: found.id, name })));
    return { unit: found.id, members: names.members };
  };
  const [inFavour, against, abstaining] = listNames.map(read);
  const none = { members: [] };
  return { 'in-favour': inFavour ?? none, against: against ?? none, abstaining: abstaining ?? none };
}
