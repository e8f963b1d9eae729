// npm run bench: how fast and how good the search is, beside its peers, on the questions of test/evaluation. Prints tables.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../dist/log.js';
import { createSearch } from '../dist/retrieval/hybrid-search.js';
import { lexicalDocuments } from '../dist/retrieval/lexical-document.js';
import { loadSegment } from '../dist/retrieval/load-segment.js';
import { formatTable } from '../dist/surfaces/cli/evaluation/format-table.js';
import { loadEvaluation } from '../dist/surfaces/cli/evaluation/load-evaluation.js';
import { rebuildIndex } from '../dist/surfaces/cli/open-index.js';
import { openRetrieval } from '../dist/surfaces/cli/open-retrieval.js';
import { openRollcall } from '../dist/surfaces/cli/open-rollcall.js';
import { findProjectPaths } from '../dist/surfaces/cli/project-paths.js';
import { quantile, shareWithin, timeEach, timeProgram } from './measure.mjs';
import { createPeers } from './peers.mjs';

const RUNS = 5;
const ROUNDS = 5;

const paths = findProjectPaths();
const log = createLog({ level: 'warn', write: (line) => process.stderr.write(line) });
const { questions } = loadEvaluation(join(paths.root, 'test', 'evaluation'));
const isPassage = ({ group }) => group === 'passage' || group === 'paraphrase';
const passages = questions.filter(isPassage);
const print = (text) => process.stdout.write(`${text}\n\n`);

print(
  formatTable(['whole program', 'target', 'measured'], [...(await measureAnswers()), ...(await measurePrograms())]),
);
print(await comparePeers('text alone'));
print(await comparePeers('text with glosses'));

/** One warm process that has answered every question once; its memory is read before the peers are loaded. */
async function measureAnswers() {
  const rollcall = await openRollcall({ paths, log });
  const ask = ({ question, locale }) => rollcall.ask({ question, ...(locale && { locale }) });
  const exact = [];
  for (const question of questions) if (isExactAlone(await ask(question))) exact.push(question);
  const passageTimes = await timeRounds(passages, ask);
  const exactTimes = await timeRounds(exact, ask);
  const row = (name, target, values) => [
    name,
    target,
    `p99 ${quantile(values, 0.99).toFixed(1)} ms, median ${quantile(values, 0.5).toFixed(1)} ms`,
  ];
  return [
    row('passage answer', 'p99 ≤ 5 ms', passageTimes),
    row('exact answer', 'p99 ≤ 2 ms', exactTimes),
    ['resident memory', '≤ 250 MB', `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`],
  ];
}

/** Of a message that asks two things, one may be looked up in the text all the same: that is a passage answer. */
function isExactAlone({ kind, understoodAs = '' }) {
  return kind === 'exact' && !/原文中查找|looked for in the text/.test(understoodAs);
}

async function timeRounds(items, task) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(...(await timeEach(items, task)));
  return times;
}

async function measurePrograms() {
  const ask = join(paths.root, 'dist', 'surfaces', 'cli', 'ask.js');
  const index = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  try {
    const { corpus, models } = await openRetrieval({ paths, log });
    const [build = Number.NaN] = await timeEach([index], () =>
      rebuildIndex({ corpus, models, paths: { ...paths, index } }),
    );
    return [
      ['index build', '≤ 5 s', `${(build / 1000).toFixed(1)} s`],
      ['start to an exact answer', '≤ 1 s', `${timeProgram([ask, '中国对L.4投了什么票？'], RUNS).toFixed(2)} s`],
      ['start to a passage answer', '≤ 1 s', `${timeProgram([ask, '供应链被动手脚怎么办'], RUNS).toFixed(2)} s`],
    ];
  } finally {
    rmSync(index, { recursive: true });
  }
}

/** Every search gets the same units and the same questions; no rule decides before it. */
async function comparePeers(texts) {
  const { corpus, models, index } = await openRetrieval({ paths, log });
  const search = createSearch({ report: corpus.report, index, models, log });
  const field = texts === 'text alone' ? 'text' : 'glossed';
  const documents = lexicalDocuments(corpus.report, corpus.glosses?.glosses ?? new Map());
  const units = documents.map((document) => ({ id: document.id, text: document[field] }));
  const peers = createPeers({ segment: await loadSegment(), embeddings: await models.embeddings.load() });
  const ours = await score(
    'Rollcall',
    async () => async (question) => (await search(question)).map(({ unit }) => unit),
  );
  const rows = [ours];
  for (const [name, create] of Object.entries(peers)) rows.push(await score(name, () => create(units)));
  const ratio = (time) => (time === undefined ? '' : `${(time / ours.time).toFixed(2)}`);
  return formatTable(
    [texts, 'zh first', 'zh in 5', 'zh hard first', 'zh hard in 5', 'en first', 'en in 5', 'median ms', 'time ratio'],
    rows.map(({ name, cells, time }) => [name, ...cells, time?.toFixed(2) ?? '', ratio(time)]),
  );
}

async function score(name, create) {
  let find;
  try {
    find = await create();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return { name: `${name} (not installed)`, cells: ['', '', '', '', '', ''] };
  }
  const ranks = new Map();
  for (const question of passages) ranks.set(question, await rankOf(question, find));
  const times = await timeEach(passages, ({ question }) => find(question));
  const of = (accept) => passages.filter(accept).map((question) => ranks.get(question));
  const groups = [
    of(({ language, group }) => language !== 'en' && group === 'passage'),
    of(({ language, group }) => language !== 'en' && group === 'paraphrase'),
    of(({ language }) => language === 'en'),
  ];
  return {
    name,
    cells: groups.flatMap((each) => [shareWithin(each, 1), shareWithin(each, 5)]),
    time: quantile(times, 0.5),
  };
}

async function rankOf({ question, expect }, find) {
  const right = new Set([...(expect.units?.anyOf ?? []), ...(expect.units?.allOf ?? [])].map((id) => id.split('#')[1]));
  const found = (await find(question)).findIndex((id) => right.has(id));
  return found === -1 ? Number.POSITIVE_INFINITY : found + 1;
}
