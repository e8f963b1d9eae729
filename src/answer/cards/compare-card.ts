import type { ListName } from '../../report/report.js';
import { compareMembers } from '../../votes/compare-members.js';
import type { Iso3 } from '../../votes/ledger.js';
import type { Card, Table } from '../card.js';
import type { Finding } from '../finding.js';
import { findComparison } from '../tools/compare.js';
import { findMemberAndBloc } from '../tools/member-and-bloc.js';
import { findMemberRecord } from '../tools/member-record.js';
import type { ToolContext } from '../tools/tool-context.js';
import { wantedBloc } from '../tools/wanted-bloc.js';
import { type WantedMember, wantedMember } from '../tools/wanted-member.js';
import type { CardContext, CardDeps } from './card-deps.js';

const lists: readonly ListName[] = ['in-favour', 'against', 'abstaining'];

/** How often the first member stood so while the second stood so, over the votes that list both. */
function matrixTable(context: ToolContext, first: Iso3, second: Iso3): readonly Table[] {
  const { voice } = context;
  const matrix = compareMembers(context.ledger, [first, second])?.matrix;
  if (matrix === undefined) return [];
  const [rows, columns] = [voice.name(first), voice.name(second)];
  return [
    {
      caption: voice.say(
        voice.zh`行：${rows}；列：${columns}；格内为表决项数`,
        `Rows: ${rows}; columns: ${columns}; cells: number of votes`,
      ),
      head: ['', ...lists.map((list) => voice.position(list))],
      rows: lists.map((list) => [voice.position(list), ...lists.map((other) => String(matrix[list][other]))]),
    },
  ];
}

type WantedSecond = WantedMember | { readonly kind: 'bloc'; readonly bloc: string };

/** NAM alone is Namibia's code; who means the bloc chooses it, or calls it by its name. */
function wantedSecond(context: ToolContext, typed: string): WantedSecond {
  const [, chosen] = /^bloc:(.+)$/.exec(typed.trim()) ?? [];
  const member: WantedSecond | undefined = chosen === undefined ? wantedMember(context, typed) : undefined;
  if (member?.kind === 'member') return member;
  const bloc = wantedBloc(chosen ?? typed);
  if (bloc !== undefined) return { kind: 'bloc', bloc };
  return member ?? wantedMember(context, typed);
}

/** Two members side by side, or a member and a bloc; two members with the matrix of their positions; the same member twice is its own record. */
export function compareCard(context: CardContext, typed: readonly [string, string], { finish }: CardDeps): Card {
  const question = typed.join(' / ');
  const card = (finding: Finding, tables?: readonly Table[]): Card => ({
    answer: finish(finding, { context, question }),
    ...(tables !== undefined && tables.length > 0 ? { tables } : {}),
  });
  const first = wantedMember(context, typed[0]);
  if (first.kind === 'other') return card(first.finding);
  const second = wantedSecond(context, typed[1]);
  if (second.kind === 'bloc') {
    return card(findMemberAndBloc(context, { country: first.iso3, bloc: second.bloc, votes: [] }));
  }
  if (second.kind === 'other') return card(second.finding);
  if (first.iso3 === second.iso3) return card(findMemberRecord(context, first.iso3));
  return card(findComparison(context, [first.iso3, second.iso3]), matrixTable(context, first.iso3, second.iso3));
}
