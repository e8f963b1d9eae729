import { findCountries } from '../../countries/find-countries.js';
import type { Report } from '../../report/report.js';
import type { Reading } from './read-question.js';

const rapporteurNamed = /报告员|\brapporteur/;
const rapporteur = /报告员[:：].*$/m;

/** Whether a question is about the report's rapporteur. */
export function asksRapporteur({ folded }: Pick<Reading, 'folded'>): boolean {
  return rapporteurNamed.test(folded);
}

/**
 * A reading for a later question to lean on: behind one about the rapporteur, "his country" is the member that the title
 * page names. One that names members itself, or asks something else, comes back as it is.
 */
export function withRapporteur(reading: Reading, report: Report): Reading {
  if (reading.members.length > 0 || !asksRapporteur(reading)) return reading;
  const line = rapporteur.exec(report.unitById.get('head')?.text ?? '')?.[0] ?? '';
  const members = findCountries(line).filter((mention) => mention.kind === 'member');
  return { ...reading, members };
}
