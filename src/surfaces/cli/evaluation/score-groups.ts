import type { Language } from '../../../language/language.js';
import type { Result } from './run-evaluation.js';

/** How many of how many answers are right. */
export interface Score {
  readonly right: number;
  readonly total: number;
}

/** The scores of a group of questions, in all and by language. */
export interface GroupScore {
  readonly group: string;
  readonly all: Score;
  readonly byLanguage: Readonly<Record<Language, Score>>;
}

/** Scores by group, in the order in which the groups first come, and of all together as the last (`all`). */
export function scoreGroups(results: readonly Result[]): readonly GroupScore[] {
  const groups = [...new Set(results.map(({ question }) => question.group))];
  const scoreGroup = (group: string, of: readonly Result[]): GroupScore => {
    const inLanguage = (language: Language) => score(of.filter(({ question }) => question.language === language));
    return {
      group,
      all: score(of),
      byLanguage: { 'zh-Hans': inLanguage('zh-Hans'), 'zh-Hant': inLanguage('zh-Hant'), en: inLanguage('en') },
    };
  };
  return [
    ...groups.map((group) =>
      scoreGroup(
        group,
        results.filter(({ question }) => question.group === group),
      ),
    ),
    scoreGroup('all', results),
  ];
}

function score(results: readonly Result[]): Score {
  return { right: results.filter(({ judgement }) => judgement.problems.length === 0).length, total: results.length };
}
