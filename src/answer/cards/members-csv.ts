import { memberByIso3 } from '../../countries/member-by-iso3.js';
import { groupName, groupOf } from '../../countries/regional-group.js';
import type { Iso3 } from '../../votes/ledger.js';
import { positionOf } from '../../votes/position-of.js';
import { writeReference } from '../../votes/reference.js';
import type { ToolContext } from '../tools/tool-context.js';
import { voteName } from '../wording/vote-name.js';
import { inReportOrder } from './member-list.js';

// Excel reads UTF-8 as such only where this mark is before it.
const byteOrderMark = '\uFEFF';

/** Quoted where it must be; a formula in a spreadsheet is what no name of a member begins with. */
function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One member's line: names, group, and what the record says of it in each vote; corrections stand beside, not within. */
function line(context: ToolContext, iso3: Iso3): readonly string[] {
  const { voice, ledger } = context;
  const found = ledger.votes.map((vote) => positionOf(ledger, vote.id, iso3));
  const corrections = ledger.votes.flatMap((vote, index) => {
    const intended = found[index]?.intended;
    return intended === undefined ? [] : [`${voteName(vote, context, voice)}: ${voice.position(intended)}`];
  });
  const group = groupOf(iso3);
  return [
    iso3,
    memberByIso3(iso3)?.names.zh ?? '',
    memberByIso3(iso3)?.names.en ?? '',
    group === undefined ? '' : groupName(group, voice.language),
    ...found.map((each) => voice.position(each?.position ?? 'not-listed')),
    corrections.join('; '),
  ];
}

/**
 * All votes × members as CSV (RFC 4180, UTF-8 with a byte order mark), in the report's order; positions in the words of
 * the answer's language.
 */
export function membersCsv(context: ToolContext, members: readonly Iso3[] = context.ledger.members): string {
  const { voice, ledger } = context;
  const head = [
    'ISO',
    voice.say(voice.zh`中文名称`, 'Chinese name'),
    voice.say(voice.zh`英文名称`, 'English name'),
    voice.say(voice.zh`区域组`, 'Regional group'),
    ...ledger.votes.map((vote) => `${voteName(vote, context, voice)} (${writeReference(vote.id, ledger.symbol)})`),
    voice.say(voice.zh`事后更正（不改变记录）`, 'Later corrections (the record stands)'),
  ];
  const rows = [head, ...inReportOrder(members).map((iso3) => line(context, iso3))];
  return `${byteOrderMark}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
