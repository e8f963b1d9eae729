// Makes a clone ready to run: installs what the lockfile says, compiles, builds the index; each only where it is stale.
// It runs before every npm script, so it needs no package, prints nothing on standard output, and is done in a moment
// when there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './setup-lock.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const at = (...parts) => join(root, ...parts);

const INSTALL_STAMP = at('node_modules', '.rollcall-stamp');
const BUILD_STAMP = at('dist', '.build-stamp');
const INDEX_STAMP = at('dist', '.index-stamp');
const LOCK = at('dist', '.setup-lock');

/** The program that is at work for this set-up; it must not outlive it. */
let working;

class SetupError extends Error {}

try {
  checkNodeVersion();
  await setUp(process.argv.slice(2));
} catch (error) {
  const known = error instanceof SetupError;
  process.stderr.write(`error: ${known ? error.message : `set-up failed: ${error?.message ?? error}`}\n`);
  process.exitCode = 1;
}

async function setUp(args) {
  const unknown = args.find((arg) => arg !== '--no-index');
  if (unknown !== undefined) throw new SetupError(`unknown option ${unknown}: the only one is --no-index`);
  const withIndex = !args.includes('--no-index');
  if (isReady(withIndex)) return;
  fs.mkdirSync(at('dist'), { recursive: true });
  const release = await takeLock(LOCK, {
    onWait: () => say('waiting for another set-up to finish'),
    onSignal: () => working?.kill(),
  });
  try {
    if (!isInstalled()) await install();
    if (!isCompiled()) await compile();
    if (withIndex && !isIndexed()) await buildIndex();
  } finally {
    release();
  }
}

function isReady(withIndex) {
  return isInstalled() && isCompiled() && (!withIndex || isIndexed());
}

function checkNodeVersion() {
  const wanted = JSON.parse(read(at('package.json'))).engines.node.replace(/^>=/, '');
  const [major, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old; install Node ${wanted} or later from https://nodejs.org`,
  );
}

// --- packages

function isInstalled() {
  const hash = hashOf([at('package-lock.json')], process.versions.modules, process.platform, process.arch);
  if (read(INSTALL_STAMP) === hash) return true;
  if (!matchesLockfile()) return false;
  // Installed by other means, such as npm ci in a container's build: as good as by this script.
  writeStamp(INSTALL_STAMP, hash);
  return true;
}

/** Compares what npm noted down as installed with the lockfile; packages for other platforms may be missing. */
function matchesLockfile() {
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(at('package-lock.json'))?.packages;
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link === true) return true;
    const found = installed[path];
    return found === undefined ? optional === true || devOptional === true : found.version === version;
  });
}

async function install() {
  say('installing the packages of package-lock.json (once)');
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names its own program to the scripts it runs; yarn and pnpm do so too, but they know no `ci`.
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && /^npm(-cli)?\.c?js$/.test(basename(own));
  const code = isNpm
    ? await run(process.execPath, [own, ...args])
    : await run('npm', args, process.platform === 'win32');
  if (code !== 0) {
    throw new SetupError(
      `the packages could not be installed (npm ci ended with ${code}; its own message stands above). This needs the ` +
        'network once: connect, or set the registry or proxy that npm shall use, and start again',
    );
  }
  isInstalled();
}

// --- program

function isCompiled() {
  return read(BUILD_STAMP) === sourceHash() && fs.existsSync(at('dist', 'main.js'));
}

function sourceHash() {
  return hashOf([...filesUnder(at('src')), at('tsconfig.json'), at('package-lock.json')]);
}

async function compile() {
  say('compiling');
  const hash = sourceHash();
  fs.rmSync(BUILD_STAMP, { force: true });
  const code = await run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.json')]);
  if (code !== 0) throw new SetupError('the program does not compile; the lines above say where in src/');
  const made = new Set();
  for (const file of filesUnder(at('src'))) {
    const target = file.replace(at('src'), at('dist'));
    made.add(target.replace(/\.ts$/, '.js'));
    if (!file.endsWith('.json')) continue;
    fs.mkdirSync(join(target, '..'), { recursive: true });
    fs.copyFileSync(file, target);
  }
  // What a deleted or renamed source left behind must not run any more.
  for (const file of filesUnder(at('dist'))) {
    if (!made.has(file) && !basename(file).startsWith('.')) fs.rmSync(file);
  }
  writeStamp(BUILD_STAMP, hash);
}

// --- index

function isIndexed() {
  return read(INDEX_STAMP) === indexHash();
}

/** Over what the index is made from; the model and the index's own files by name and size: loading checks their content. */
function indexHash() {
  const large = [...filesUnder(at('models', 'rollcall-zh-en')), ...filesUnder(at('index'))];
  const sizes = large.map((file) => `${file.slice(root.length)} ${fs.statSync(file).size}`);
  return hashOf(filesUnder(at('corpus')), read(BUILD_STAMP), ...sizes);
}

async function buildIndex() {
  const code = await run(process.execPath, [at('dist', 'surfaces', 'cli', 'build-index.js'), '--if-stale']);
  if (code !== 0) throw new SetupError('the index was not built; the lines above say why, and the last good one stays');
  writeStamp(INDEX_STAMP, indexHash());
}

// --- small things

/** Runs a program with both its outputs on standard error; resolves with its exit code. */
function run(program, args, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
    working = child;
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}

function hashOf(files, ...more) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  return hash.update(more.join('\0')).digest('hex');
}

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readJson(file) {
  try {
    return JSON.parse(read(file));
  } catch {
    return undefined;
  }
}

function writeStamp(file, text) {
  try {
    fs.writeFileSync(file, text);
  } catch {
    // Read-only packages: the next start compares anew.
  }
}

function say(what) {
  process.stderr.write(`rollcall: ${what} …\n`);
}
