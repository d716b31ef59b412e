import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** When a process began, in the system's own words. A pid alone is soon another's, above all in a container. */
function beginning(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in brackets may hold anything; the fields after it are counted from its end.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replaceAll(/\s+/g, '_') : undefined;
}

/** Whether a process runs. One that ended and was never collected by its parent does not. */
export function isAlive(pid) {
  if (process.platform === 'linux') return beginning(pid) !== undefined;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A name for a running process that no later process can have. */
export function identity(pid = process.pid) {
  return `${pid} ${beginning(pid)}`;
}

/** Whether the process that wrote this identity still runs. */
export function isRunning(text) {
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 0 && beginning(pid) !== undefined && identity(pid) === text.trim();
}

export async function readOr(path, otherwise) {
  return readFile(path, 'utf8').catch(() => otherwise);
}

/** Takes a dead holder's lock away; gives it back if someone else was faster and it is alive after all. */
async function removeStale(path, mine) {
  const aside = `${mine}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (isRunning(await readOr(aside, ''))) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

let attempts = 0;

/** Runs `work` while no other process holds the lock at `path`. A holder that died holds nothing. */
export async function withLock(path, work, { waiting = () => {} } = {}) {
  const mine = `${path}.${process.pid}.${++attempts}`;
  await writeFile(mine, identity());
  let told = false;
  for (;;) {
    const taken = await link(mine, path).then(
      () => true,
      (error) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    if (taken) break;
    const holder = await readOr(path, undefined);
    if (holder !== undefined && !isRunning(holder)) {
      await removeStale(path, mine);
      continue;
    }
    if (!told) waiting();
    told = true;
    await pause(50);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    await rm(mine, { force: true });
  }
}
