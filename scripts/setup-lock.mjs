// A lock file, so that two set-ups that start at once do not work on the same folders.
import * as fs from 'node:fs';
import { hostname } from 'node:os';

/** A lock that its holder has not touched for so long was left behind. */
const LEFT_AFTER_MS = 30_000;
const TOUCH_EVERY_MS = 5000;
const TRY_AGAIN_AFTER_MS = 100;

/**
 * Waits until nobody else holds the lock, and takes it; it is kept fresh while held, and one left behind is taken over.
 * A signal that ends this process gives it back.
 * @param file the lock's path, in a folder that exists
 * @param onWait called once when somebody else holds it
 * @param onSignal called before a signal ends this process
 * @returns what gives the lock back
 */
export async function takeLock(file, { onWait, onSignal }) {
  const mine = JSON.stringify({ host: hostname(), pid: process.pid });
  for (let told = false; !isTaken(file, mine); ) {
    const left = lockLeftBehind(file);
    if (left !== undefined) {
      removeLock(file, left);
    } else if (!told) {
      onWait();
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER_MS));
  }
  const beat = setInterval(() => touch(file), TOUCH_EVERY_MS);
  const release = () => {
    clearInterval(beat);
    if (read(file) === mine) fs.rmSync(file, { force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      onSignal();
      release();
      process.exit(1);
    });
  }
  return release;
}

function isTaken(file, mine) {
  try {
    fs.writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** What stands in a lock that nobody holds any more; nothing while somebody does. */
function lockLeftBehind(file) {
  const text = read(file);
  try {
    if (Date.now() - fs.statSync(file).mtimeMs > LEFT_AFTER_MS) return text;
    const { host, pid } = JSON.parse(text);
    if (host !== hostname()) return undefined;
    // In a container that was started anew the number may be this very process's.
    if (pid === process.pid) return text;
    process.kill(pid, 0);
    return undefined;
  } catch (error) {
    // Half written, or gone meanwhile: neither is a reason to take it over.
    return error.code === 'ESRCH' ? text : undefined;
  }
}

/** Renamed before it is removed: of two that found it one gets it, and a new lock taken meanwhile is put back. */
function removeLock(file, seen) {
  const aside = `${file}-${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== seen) fs.linkSync(aside, file);
  } catch {
    // Another one was faster.
  }
  fs.rmSync(aside, { force: true });
}

function touch(file) {
  try {
    fs.utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody removed the folder by hand; the work goes on and the stamps tell what is missing.
  }
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
