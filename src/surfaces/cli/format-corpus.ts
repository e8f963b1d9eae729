import stringWidth from 'string-width';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';

/** A checked corpus at a glance: its units by kind, its votes with their totals. */
export function formatCorpus({ report, ledger }: { readonly report: Report; readonly ledger: Ledger }): string {
  const kinds = [...new Set(report.units.map((unit) => unit.kind))];
  const units = kinds.map((kind) => [kind, String(report.units.filter((unit) => unit.kind === kind).length)]);
  const votes = ledger.votes.map(({ id, unit, tally, outcomeWords }) => [
    id,
    unit,
    String(tally.inFavour),
    String(tally.against),
    String(tally.abstaining),
    outcomeWords,
  ]);
  const decisions = ledger.decisions.map(({ id, unit, outcomeWords }) => [id, unit, '', '', '', outcomeWords]);
  return [
    `${report.meta.symbol} · sha256 ${report.meta.sha256}`,
    formatTable([['units', String(report.units.length)], ...units]),
    formatTable([['vote', 'unit', 'in favour', 'against', 'abstaining', 'outcome'], ...votes, ...decisions]),
  ].join('\n\n');
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Numbers stand to the right, words to the left. */
function pad(cell: string, width: number): string {
  const space = ' '.repeat(width - stringWidth(cell));
  return /^\d+$/.test(cell) ? space + cell : cell + space;
}
