import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * One way out for every command: what was started last is stopped first, whatever ends the command.
 */
const stops = [];
let stopping;

/** Registers what must be undone at the end; returns a function that takes it back. */
export function onStop(undo) {
  stops.push(undo);
  return () => {
    const at = stops.indexOf(undo);
    if (at >= 0) stops.splice(at, 1);
  };
}

export function isStopping() {
  return stopping !== undefined;
}

/** Undoes everything, once, and ends the process. Never rejects. */
export function stop(code) {
  stopping ??= (async () => {
    while (stops.length > 0) {
      try {
        await stops.pop()();
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      }
    }
    process.exit(code);
  })();
  return stopping;
}

/**
 * Ctrl-C, SIGTERM and a closed terminal end the command in order. Repeated signals change nothing: npm sends its
 * own copy of Ctrl-C, and every stop below has its own deadline.
 */
export function stopOnSignals(codeOf = () => 0) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  for (const [signal, number] of Object.entries(numbers)) process.on(signal, () => stop(codeOf(128 + number)));
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    stop(1);
  });
  stopWithParent(codeOf);
}

/** A process's parent and name, in the two ways in which systems tell them. */
function describe(pid) {
  if (process.platform === 'linux') {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, name, rest] = stat.match(/\((.*)\) \S+ (\d+)/s);
    return { name, parent: Number(rest) };
  }
  const [parent, name] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/, 2);
  return { name, parent: Number(parent) };
}

function isGone(pid) {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * npm killed with -9 tells its child nothing, so we look whether it is still there. Some shells stay between npm and
 * us. Started without npm, we may outlive whoever started us.
 */
function stopWithParent(codeOf) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  let npm = parent;
  try {
    const { name, parent: above } = describe(parent);
    if (/sh$/.test(name)) npm = above;
  } catch {
    // Not told: then the parent itself is what we watch.
  }
  setInterval(() => {
    if (process.ppid !== parent || isGone(npm)) stop(codeOf(129));
  }, 500).unref();
}
