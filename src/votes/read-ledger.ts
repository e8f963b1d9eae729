import { allMembers } from '../countries/all-members.js';
import { lineOf, type ReportProblem } from '../report/audit-report.js';
import type { Report } from '../report/report.js';
import { auditLedger } from './audit-ledger.js';
import type { DecisionWithoutVote, Draft, Ledger } from './ledger.js';
import { baseSymbol, readDraftSymbols } from './read-draft-symbols.js';
import { readDrafts } from './read-drafts.js';
import { type Meeting, readMeetings } from './read-meeting.js';
import { readRecordedVotes } from './read-recorded-votes.js';

/** The votes of a report that passed their self-check, or all that is wrong with them. */
export type ReadLedger =
  | { readonly kind: 'read'; readonly ledger: Ledger }
  | { readonly kind: 'invalid'; readonly problems: readonly ReportProblem[] };

function readDecisions(
  report: Report,
  drafts: readonly Draft[],
  meetings: ReadonlyMap<string, Meeting>,
): readonly DecisionWithoutVote[] {
  return report.units.flatMap((unit) => {
    const isBody = unit.kind === 'paragraph' || unit.kind === 'sub-paragraph';
    const sentences = isBody
      ? unit.text.split('。').filter((each) => /(?:未经|未进行|不经)(?:记录)?表决/.test(each))
      : [];
    return sentences.flatMap((sentence) => {
      const named = readDraftSymbols(sentence).at(-1) ?? readDraftSymbols(unit.section ?? '').at(-1);
      const draft = named && drafts.find((each) => baseSymbol(each.symbol) === baseSymbol(named.symbol));
      const meeting = meetings.get(unit.id) ?? meetings.get(unit.parent ?? '');
      if (!draft || !/通过/.test(sentence)) return [];
      const outcomeWords = '未经表决通过';
      return [{ id: draft.id, draft: draft.id, unit: unit.id, outcomeWords, ...(meeting ? { meeting } : {}) }];
    });
  });
}

/**
 * Reads the votes of a parsed report into a ledger and checks them: every name a member, printed totals equal to the
 * lists, nobody twice or in two lists, every vote on a named draft.
 */
export function readLedger(report: Report): ReadLedger {
  const meetings = readMeetings(report);
  const { drafts, unknown: unknownSponsors } = readDrafts(report);
  const { votes, unknown, homeless } = readRecordedVotes(report, drafts, meetings);
  const members = allMembers().map((member) => member.iso3);
  const decisions = readDecisions(report, drafts, meetings);
  const ledger: Ledger = { symbol: report.meta.symbol, drafts, votes, decisions, members };
  const lineFor = (unit: string): number => lineOf(report, report.unitById.get(unit));
  const problems: ReportProblem[] = [
    ...[...unknownSponsors, ...unknown].map(({ unit, name }) => ({
      line: lineFor(unit),
      rule: `every name in ${unit} is a member of the United Nations`,
      expected: "a member's name",
      found: name,
    })),
    ...homeless.map((unit) => ({
      line: lineFor(unit),
      rule: 'a recorded vote is on a draft that is named in its paragraph or heading',
      expected: 'a symbol such as A/C.1/75/L.4',
      found: 'none',
    })),
    ...auditLedger(ledger).map(({ vote, rule, expected, found }) => ({
      line: lineFor(votes.find((each) => each.id === vote)?.unit ?? ''),
      rule: `${vote}: ${rule}`,
      expected: String(expected),
      found: String(found),
    })),
  ];
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'read', ledger };
}
