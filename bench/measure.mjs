// Small things to measure with.
import { spawnSync } from 'node:child_process';

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs a task for each item, one after another, and gives the milliseconds that each took. */
export async function timeEach(items, task) {
  const times = [];
  for (const item of items) {
    const started = performance.now();
    await task(item);
    times.push(performance.now() - started);
  }
  return times;
}

/** The median of the seconds from starting a program to its end, over some runs. */
export function timeProgram(args, runs) {
  const seconds = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return (performance.now() - started) / 1000;
  });
  return quantile(seconds, 0.5);
}

/** The share of ranks up to a depth, as a percentage. */
export function shareWithin(ranks, depth) {
  return `${((100 * ranks.filter((rank) => rank <= depth).length) / Math.max(1, ranks.length)).toFixed(0)} %`;
}
