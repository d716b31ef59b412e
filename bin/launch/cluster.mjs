import { closeSync, openSync, statSync } from 'node:fs';
import { chown, mkdir, open, readlink, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded, run, start } from './children.mjs';
import { identity, isAlive, isRunning, readOr } from './locks.mjs';
import { findNative } from './native.mjs';
import { freePort, isFree } from './ports.mjs';
import { Refusal } from './progress.mjs';

const major = '18';
const startDeadline = 60_000;
const stopDeadline = 30_000;
const longestLog = 5_000_000;

/** Makes the cluster beside its place and moves it there when it is whole: a broken-off one is never used. */
async function init(native, directory, password) {
  const draft = join(native.home, `postgres.init-${process.pid}`);
  const passwordFile = join(native.home, `postgres.password-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  const { uid, gid } = native.options;
  if (uid !== undefined) await Promise.all([draft, passwordFile].map((path) => chown(path, uid, gid)));
  const args = ['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  const { code, output } = await run(native.program('initdb'), args, { ...native.options, quiet: true });
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Refusal(`PostgreSQL could not make its data directory:\n${output.trim()}`);
  await rename(draft, directory);
}

/** What postmaster.pid says: process, port and state of the server that wrote it. */
async function readPidFile(directory) {
  const lines = (await readOr(join(directory, 'postmaster.pid'), '')).split('\n');
  const pid = Number.parseInt(lines[0], 10);
  if (!(pid > 0)) return undefined;
  return { pid, port: Number.parseInt(lines[3], 10), state: (lines[7] ?? '').trim() };
}

/** Whether this process is the PostgreSQL of this directory, and not one that got its number later. */
async function isServerOf(pid, directory) {
  if (process.platform === 'linux') {
    try {
      const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(directory)];
      const program = await readlink(`/proc/${pid}/exe`);
      return there.ino === here.ino && there.dev === here.dev && program.includes('postgres');
    } catch {
      return false;
    }
  }
  const { output } = await run('ps', ['-o', 'command=', '-p', String(pid)], { quiet: true });
  return output.includes('postgres') && output.includes(directory);
}

/** The running server of this directory once it takes connections, or undefined when there is none (any more). */
async function findRunning(directory) {
  const deadline = Date.now() + startDeadline;
  while (Date.now() < deadline) {
    const file = await readPidFile(directory);
    if (!file || !(await isServerOf(file.pid, directory))) return undefined;
    if (file.state === 'ready') return file;
    await pause(20);
  }
  throw new Refusal('PostgreSQL runs on this data, but neither gets ready nor ends');
}

/** PostgreSQL removes a dead server's pid file itself, but not when the number now belongs to another process. */
async function removeMisleadingPidFile(directory) {
  const file = await readPidFile(directory);
  if (file && isAlive(file.pid) && !(await isServerOf(file.pid, directory)))
    await rm(join(directory, 'postmaster.pid'), { force: true });
}

async function lastLines(path, from) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size - from, 4000));
    await file.read(buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString().trim().split('\n').slice(-8).join('\n');
  } finally {
    await file.close();
  }
}

function launch(native, directory, port, log) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    // TCP with a password is the one way in: a socket's path may be too long for the system.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a');
  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, committed ones are on disk.
  const child = start(native.program('postgres'), ['-D', directory, ...flags], {
    ...native.options,
    deathSignal: 'SIGINT',
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  return child;
}

/** Starts the server; retries while processes of one that was killed still hold on to the data. */
async function startServer(native, directory, port, log) {
  const deadline = Date.now() + startDeadline;
  for (;;) {
    const { size: from } = await stat(log).catch(() => ({ size: 0 }));
    const child = launch(native, directory, port, log);
    while (!hasEnded(child)) {
      const file = await readPidFile(directory);
      if (file?.pid === child.pid && file.state === 'ready') return { pid: child.pid, port };
      await pause(10);
    }
    const said = await lastLines(log, from).catch(() => '');
    const held = /shared memory block|is still in use|lock file/.test(said);
    if (!held || Date.now() > deadline) throw new Refusal(`PostgreSQL did not start:\n${said}`);
    await pause(100);
  }
}

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that runs there. The caller holds the
 * directory's lock.
 * @param {{ data: string, password: string, port?: number, mustHavePort?: boolean }} wanted
 * @returns {{ pid: number, port: number, owned: boolean, home: string }} `owned` says that ending it is ours: we
 *   started it, or whoever did is gone. `home` is where its files are.
 */
export async function openCluster({ data, password, port = 0, mustHavePort = false }) {
  const native = await findNative(data);
  const directory = join(native.home, 'postgres');
  const owner = join(data, 'postgres.owner');
  const version = (await readOr(join(directory, 'PG_VERSION'), '')).trim();
  if (version && version !== major)
    throw new Refusal(
      `${directory} was made by PostgreSQL ${version}; this is ${major}. Move it away or set DATABASE_URL`,
    );
  if (!version) await init(native, directory, password);
  const running = await findRunning(directory);
  if (running) {
    const starter = await readOr(owner, '');
    const owned = starter.trim() === identity() || !isRunning(starter);
    if (owned) await writeFile(owner, identity());
    return { ...running, owned, home: native.home };
  }
  await removeMisleadingPidFile(directory);
  const log = join(data, 'postgres.log');
  if ((await stat(log).catch(() => ({ size: 0 }))).size > longestLog) await truncate(log);
  if (mustHavePort && !(await isFree(port))) throw new Refusal(`PostgreSQL's port ${port} was taken meanwhile`);
  // Before it is there: a start that breaks off leaves a server that is ours.
  await writeFile(owner, identity());
  const server = await startServer(native, directory, await freePort('127.0.0.1', port), log);
  return { ...server, owned: true, home: native.home };
}

/** The pid of whatever serves these files or is about to; undefined while nothing does. */
export async function postmasterPid({ home }) {
  const file = await readPidFile(join(home, 'postgres'));
  return file && isAlive(file.pid) ? file.pid : undefined;
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone meanwhile.
  }
}

/** Fast shutdown; what does not end in time is ended the hard way, which costs a recovery but no commit. */
export async function closeCluster({ pid }) {
  for (const [signal, patience] of [
    ['SIGINT', stopDeadline],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ]) {
    if (!isAlive(pid)) return;
    kill(pid, signal);
    const deadline = Date.now() + patience;
    while (isAlive(pid) && Date.now() < deadline) await pause(10);
  }
}
