import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { root } from './place.mjs';
import { onStop } from './shutdown.mjs';

let canFollowParent;

/** Linux can tell a child to go when its parent dies by kill -9; elsewhere the orderly ways out have to do. */
function followParent(signal) {
  canFollowParent ??=
    process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'KILL', '--', 'true']).status === 0;
  return canFollowParent ? ['setpriv', '--pdeathsig', signal.slice(3), '--'] : [];
}

/**
 * Starts a process in a session of its own, so that Ctrl-C in the terminal reaches the launcher only, which stops its
 * children in the right order. `deathSignal` is what the child gets if the launcher itself is killed.
 * `prefix` stands before the command (a wrapper that becomes the command by exec: the pid stays).
 */
export function start(command, args, { deathSignal = 'SIGKILL', prefix = [], ...options } = {}) {
  // The wrapper comes first: a change of user clears the death signal again.
  const [file, ...rest] = [...prefix, ...followParent(deathSignal), command, ...args];
  const child = spawn(file, rest, { cwd: root, stdio: 'inherit', ...options, detached: true });
  child.on('error', () => {});
  return child;
}

export function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

/** Asks a child and its descendants to end, and ends them after `grace` milliseconds. */
export async function end(child, { signal = 'SIGTERM', grace = 3000 } = {}) {
  if (child.pid === undefined) return;
  if (!hasEnded(child)) {
    const ended = once(child, 'exit');
    signalGroup(child, signal);
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    await ended;
    clearTimeout(timer);
  }
  // Descendants that outlived their leader.
  signalGroup(child, 'SIGKILL');
}

/**
 * Runs a command to its end. `quiet` collects what it prints and hands it back instead of showing it.
 * Resolves with { code, output }; never rejects because the command failed.
 */
export async function run(command, args, { quiet = false, input, ...options } = {}) {
  const stdio = [input === undefined ? 'ignore' : 'pipe', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
  const child = start(command, args, { deathSignal: 'SIGTERM', ...options, stdio });
  const forget = onStop(() => end(child));
  let output = '';
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  if (input !== undefined) child.stdin.end(input);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  forget();
  return { code, output };
}
