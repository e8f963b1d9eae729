import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollcall } from '../../../answer/rollcall.js';
import { RollcallError } from '../../../errors.js';
import { SIGNAL_WEIGHTS } from '../../../retrieval/hybrid-search.js';
import type { Output } from '../create-output.js';
import { parseCommandLine } from '../parse-command-line.js';
import { ablationTable, type OpenSearch } from './ablation.js';
import { type Baseline, compareWithBaseline, toBaseline } from './baseline.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { feedbackCandidates } from './feedback-candidates.js';
import { formatFailures, formatResults } from './format-results.js';
import { gateCurve } from './gate-curve.js';
import { BASELINE_FILE, loadEvaluation, loadNearTopic, loadOffTopic } from './load-evaluation.js';
import { type Result, runEvaluation } from './run-evaluation.js';

/** What `evaluate` needs. */
export interface EvaluateContext {
  readonly args: readonly string[];
  readonly output: Output;
  /** The folder of the questions. */
  readonly folder: string;
  readonly openRollcall: () => Promise<Pick<Rollcall, 'ask'>>;
  readonly openSearch: OpenSearch;
  /** The file in which the bot keeps verdicts on its answers. */
  readonly feedbackFile: string;
}

const OPTIONS = {
  part: 'text',
  group: 'text',
  failures: 'flag',
  ablation: 'flag',
  gate: 'flag',
  save: 'flag',
  'from-feedback': 'flag',
  help: 'flag',
} as const;

const HELP = `Asks the questions of test/evaluation and prints how many answers are right.

  npm run evaluate                          tables for both parts of the questions
  npm run evaluate -- --part tuning         only those that choices may rest on
  npm run evaluate -- --part held-out       only those that are kept from tuning

  --group NAME   only one group of questions
  --failures     list the failing questions with what is wrong
  --ablation     what each way of finding passages is worth, in place of the tables
  --gate         how many questions each threshold of evidence refuses, in place of the tables
  --save         keep what is right now as the baseline of later runs
  --from-feedback
                 candidates for questions, a JSON line each, from what people called wrong in Discord, in place of the tables
  --help         print this

Exit code: 1 when three questions or more are lost that the baseline has right.
`;

/**
 * Runs `evaluate`.
 * @throws RollcallError `bad-usage` for a command line that can't be read, `bad-evaluation` for bad files,
 * `baseline-lost` once the tables are printed, where three questions or more are lost
 */
export async function evaluateCommand(context: EvaluateContext): Promise<void> {
  const { args, output, folder } = context;
  const line = parseCommandLine(args, OPTIONS);
  if (line.kind === 'invalid') throw usage(line.message);
  if (line.words.length > 0) throw usage(`evaluate takes options alone, but was given ${line.words.join(' ')}`);
  if (line.flags.has('help')) {
    await output.write(HELP);
    return;
  }
  if (line.flags.has('from-feedback')) return writeCandidates(context);
  const { questions, printed, baseline } = loadEvaluation(folder);
  const choice = { part: line.texts.get('part'), group: line.texts.get('group') };
  const chosen = chooseQuestions(questions, choice);
  if (line.flags.has('ablation') || line.flags.has('gate')) {
    await measureSearch(context, chosen, { part: choice.part, flags: line.flags });
    return;
  }
  const save = line.flags.has('save');
  if (save && chosen.length < questions.length)
    throw usage('--save keeps a run of all questions; leave out the choice');

  const results = await runEvaluation(chosen, await context.openRollcall(), printed);
  await output.write(`${formatParts(results)}\n`);
  if (line.flags.has('failures')) await output.write(`\n${formatFailures(results)}\n`);
  if (save) await saveBaseline(context, toBaseline(results));
  else if (baseline !== undefined) await compare(output, baseline, results);
}

async function measureSearch(
  { folder, output, openSearch }: EvaluateContext,
  chosen: readonly EvaluationQuestion[],
  { part, flags }: { readonly part: string | undefined; readonly flags: ReadonlySet<string> },
): Promise<void> {
  const answered = chosen.filter(({ group }) => group === 'passage' || group === 'paraphrase');
  if (flags.has('ablation')) await output.write(`${await ablationTable(answered, openSearch)}\n`);
  if (!flags.has('gate')) return;
  const isChosen = (question: { readonly part: string }) => part === undefined || question.part === part;
  const asked = {
    answered,
    offTopic: loadOffTopic(folder).filter(isChosen),
    nearTopic: loadNearTopic(folder).filter(isChosen),
  };
  await output.write(`${await gateCurve(asked, await openSearch(SIGNAL_WEIGHTS))}\n`);
}

async function writeCandidates({ feedbackFile, output, openRollcall }: EvaluateContext): Promise<void> {
  const text = existsSync(feedbackFile) ? readFileSync(feedbackFile, 'utf8') : '';
  for (const line of await feedbackCandidates(text, await openRollcall())) await output.write(`${line}\n`);
}

/** A conversation is asked whole, or a later question of it would have nothing to lean on. */
function chooseQuestions(
  questions: readonly EvaluationQuestion[],
  { part, group }: { readonly part: string | undefined; readonly group: string | undefined },
): readonly EvaluationQuestion[] {
  const chosen = questions.filter(
    (question) => (part === undefined || question.part === part) && (group === undefined || question.group === group),
  );
  if (chosen.length > 0) return chosen;
  const names = (of: readonly string[]) => [...new Set(of)].join(', ');
  const parts = names(questions.map((question) => question.part));
  const groups = names(questions.map((question) => question.group));
  throw usage(
    `no question is of part ${part ?? 'any'} and group ${group ?? 'any'}; parts: ${parts}; groups: ${groups}`,
  );
}

function formatParts(results: readonly Result[]): string {
  const parts = [...new Set(results.map(({ question }) => question.part))].sort().reverse();
  return parts
    .map((part) =>
      formatResults(
        part,
        results.filter(({ question }) => question.part === part),
      ),
    )
    .join('\n\n');
}

async function saveBaseline({ folder, output }: EvaluateContext, baseline: Baseline): Promise<void> {
  writeFileSync(join(folder, BASELINE_FILE), `${JSON.stringify(baseline, undefined, 2)}\n`);
  await output.write(`\nKept as the baseline: ${baseline.right.length} right.\n`);
}

async function compare(output: Output, baseline: Baseline, results: readonly Result[]): Promise<void> {
  const { lost, gained, lostFirst, worse } = compareWithBaseline(baseline, results);
  const list = (name: string, ids: readonly string[]) => `${name}: ${[ids.length, ...ids].join(' ')}`;
  const lines = [list('lost', lost), list('gained', gained), list('no longer first', lostFirst)];
  await output.write(`\n## Beside the baseline\n\n${lines.join('\n')}\n`);
  if (!worse) return;
  throw new RollcallError(
    'baseline-lost',
    `the baseline has ${lost.length} questions right and ${lostFirst.length} right units first that this run has not; three or more are a loss`,
    { data: { lost, lostFirst } },
  );
}

function usage(message: string): RollcallError {
  return new RollcallError('bad-usage', `${message} (npm run evaluate -- --help says more)`);
}
