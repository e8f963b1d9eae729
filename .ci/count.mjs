// Prints `N passed, N failed` from vitest's JSON report and ends with 1 when anything failed.
// Arguments: the report's file, how many other checks failed, the exit code of `npm test`.
import { readFileSync } from 'node:fs';

const [file, broken, exitCode] = process.argv.slice(2);
const { passed, failed } = countTests(file);
// Tests that ended badly without one that failed: a crash, an error outside any test, no report at all.
const unseen = Number(exitCode) !== 0 && failed === 0 ? 1 : 0;
const failures = failed + unseen + Number(broken);
process.stdout.write(`${passed} passed, ${failures} failed\n`);
process.exitCode = failures === 0 && passed > 0 ? 0 : 1;

function countTests(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const unloaded = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
