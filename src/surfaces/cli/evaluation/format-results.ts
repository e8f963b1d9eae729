import { languageSchema } from '../../../language/language.js';
import { formatTable } from './format-table.js';
import type { Result } from './run-evaluation.js';
import { type Score, scoreGroups } from './score-groups.js';
import { scorePassages } from './score-passages.js';
import { scoreRefusals } from './score-refusals.js';

const languages = languageSchema.options;

/** The tables of an evaluation for one part of the questions, in Markdown. */
export function formatResults(part: string, results: readonly Result[]): string {
  return [`## ${part}`, groupTable(results), passageTable(results), refusalTable(results)]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The failing questions, each with what is wrong with its answer. */
export function formatFailures(results: readonly Result[]): string {
  return results
    .filter(({ judgement }) => judgement.problems.length > 0)
    .map(({ question, judgement }) => {
      const problems = judgement.problems.map(({ cause, detail }) => `    ${cause}: ${detail}`);
      return [`${question.id} (${question.part}) ${question.question}`, ...problems].join('\n');
    })
    .join('\n');
}

function groupTable(results: readonly Result[]): string {
  const rows = scoreGroups(results).map(({ group, all, byLanguage }) => [
    group,
    ...languages.map((language) => fraction(byLanguage[language])),
    fraction(all),
  ]);
  return formatTable(['right answers', ...languages, 'all'], rows);
}

function passageTable(results: readonly Result[]): string {
  const groups = ['passage', 'paraphrase', 'both'];
  const rows = groups.flatMap((group) =>
    [...languages, 'all'].flatMap((language) => {
      const score = scorePassages(
        results.filter(
          ({ question }) =>
            (group === 'both' || question.group === group) && (language === 'all' || question.language === language),
        ),
      );
      if (score === undefined) return [];
      const { recall, meanReciprocalRank, total } = score;
      const shares = [recall[1], recall[3], recall[5], meanReciprocalRank].map((share) => share.toFixed(3));
      return [[`${group} ${language}`, String(total), ...shares]];
    }),
  );
  return rows.length === 0 ? '' : formatTable(['right unit found', 'n', 'first', 'in 3', 'in 5', 'MRR'], rows);
}

function refusalTable(results: readonly Result[]): string {
  const { refused, falselyRefused } = scoreRefusals(results);
  const row = (name: string, score: Score) => [name, fraction(score), percent(score)];
  return formatTable(
    ['refusals', 'n', 'share'],
    [row('right refusals', refused), row('false refusals', falselyRefused)],
  );
}

function fraction({ right, total }: Score): string {
  return total === 0 ? '' : `${right}/${total}`;
}

function percent({ right, total }: Score): string {
  return total === 0 ? '' : `${((100 * right) / total).toFixed(1)} %`;
}
