import { allMembers } from '../countries/all-members.js';
import { lineOf, type ReportProblem } from '../report/audit-report.js';
import type { Report } from '../report/report.js';
import { auditLedger, type LedgerProblem } from './audit-ledger.js';
import type { Ledger } from './ledger.js';
import { linkVotedText } from './reading/link-voted-text.js';
import { readPassages } from './reading/passage.js';
import { readDecisions } from './reading/read-decisions.js';
import { readMeetings } from './reading/read-meetings.js';
import { readNarrativeYears } from './reading/read-narrative-years.js';
import { readRecordedVotes } from './reading/read-recorded-votes.js';
import { readSubmittedDrafts, type UnknownName } from './reading/read-submitted-drafts.js';

/** The votes of a report that passed their self-check, or all that is wrong with them. */
export type ReadLedger =
  | { readonly kind: 'read'; readonly ledger: Ledger }
  | { readonly kind: 'invalid'; readonly problems: readonly ReportProblem[] };

/**
 * Reads the votes of a parsed report into a ledger and checks them: every name a member, printed totals equal to the
 * lists, nobody twice or in two lists, every vote on a named draft, no list without a vote.
 */
export function readLedger(report: Report): ReadLedger {
  const passages = readPassages(report);
  const years = readNarrativeYears(passages);
  const submitted = readSubmittedDrafts(report, passages, years);
  const { drafts } = submitted;
  const sources = { report, passages, drafts, meetings: readMeetings(passages, years) };
  const recorded = readRecordedVotes(sources);
  const { decisions, homeless } = readDecisions(sources);
  const votes = linkVotedText(report, drafts, recorded.votes);
  // The order that the United Nations lists its members in: by English name, whatever the report's language.
  const members = [...allMembers()]
    .sort((a, b) => a.names.en.localeCompare(b.names.en, 'en'))
    .map((member) => member.iso3);
  const ledger: Ledger = { symbol: report.meta.symbol, drafts, votes, decisions, members };
  const unknown = [...submitted.unknown, ...recorded.unknown];
  const problems = [
    ...unknown.map((each) => unknownName(report, each)),
    ...[...recorded.homeless, ...homeless].map((unit) => withoutDraft(report, unit)),
    ...recorded.unread.map((unit) => withoutFigures(report, unit)),
    ...auditLedger(ledger)
      .filter((problem) => !isExplained(ledger, problem, unknown))
      .map((problem) => auditProblem(report, problem)),
  ].sort((a, b) => a.line - b.line);
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'read', ledger };
}

const lineFor = (report: Report, unit: string): number => lineOf(report, report.unitById.get(unit));

function unknownName(report: Report, { unit, name }: UnknownName): ReportProblem {
  const rule = `every name in ${unit} is a member of the United Nations`;
  return { line: lineFor(report, unit), rule, expected: "a member's name", found: name };
}

function withoutDraft(report: Report, unit: string): ReportProblem {
  const rule = `the action that ${unit} reports is on a draft that its paragraph or heading names`;
  return { line: lineFor(report, unit), rule, expected: 'a symbol such as A/C.1/75/L.4', found: 'none' };
}

function withoutFigures(report: Report, unit: string): ReportProblem {
  const rule = `${unit}, which prints a vote's figures or lists, says in the usual form what came of it`;
  const expected = '以…票对…票、…票弃权的记录表决通过';
  return { line: lineFor(report, unit), rule, expected, found: report.unitById.get(unit)?.text ?? 'none' };
}

function auditProblem(report: Report, problem: LedgerProblem): ReportProblem {
  const { vote, unit, rule, expected, found } = problem;
  return { line: unit === undefined ? 0 : lineFor(report, unit), rule: `${vote}: ${rule}`, expected, found };
}

/** A list is shorter than its total by the names that belong to nobody, which is said already. */
function isExplained({ votes }: Ledger, problem: LedgerProblem, unknown: readonly UnknownName[]): boolean {
  if (problem.rule !== 'a printed total is the length of its list') return false;
  const missing = unknown.filter((name) => name.unit === problem.unit).length;
  const vote = votes.find((each) => each.id === problem.vote);
  if (missing === 0 || vote === undefined) return false;
  const { tally, lists } = vote;
  return [
    [lists['in-favour'], tally.inFavour] as const,
    [lists.against, tally.against] as const,
    [lists.abstaining, tally.abstaining] as const,
  ].some(([list, total]) => list.unit === problem.unit && list.members.length + missing === total);
}
