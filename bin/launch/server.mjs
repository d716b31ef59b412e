import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { end, hasEnded, start } from './children.mjs';
import { root, script } from './place.mjs';
import { isFree } from './ports.mjs';
import { Refusal } from './progress.mjs';
import { onStop } from './shutdown.mjs';

const readyDeadline = 120_000;

async function answers(url) {
  try {
    await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(30_000) });
    return true;
  } catch {
    return false;
  }
}

/** Someone else listened on the port between our choice and the server's start. */
export class PortTaken extends Refusal {}

/** Holds back what Next says while it starts; it is shown if the start fails, and the logs follow from then on. */
function holdBack(child, out, err) {
  let held = '';
  const collect = (chunk) => {
    held += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return {
    held: () => held.trim(),
    release: () => {
      child.stdout.off('data', collect).pipe(out, { end: false });
      child.stderr.off('data', collect).pipe(err, { end: false });
    },
  };
}

async function untilReady(child, output, { mode, host, port, url }) {
  const deadline = Date.now() + readyDeadline;
  // Next's word first: an answer alone may come from another server that was faster on this port. A first answer in
  // development would have to wait for a compilation.
  const isReady = async () => /\bReady in\b/.test(output.held()) && (mode === 'dev' || (await answers(url)));
  while (!(await isReady())) {
    if (hasEnded(child)) {
      if (/EADDRINUSE/.test(output.held()) && !(await isFree(port, host))) throw new PortTaken(`port ${port} is busy`);
      throw new Refusal(`The server ended before it was ready\n${output.held()}`);
    }
    if (Date.now() > deadline) throw new Refusal(`The server did not answer in two minutes\n${output.held()}`);
    await pause(50);
  }
}

/** In production our own server stands before Next; in development Next is all. */
const commands = {
  start: ({ env }) => ['--enable-source-maps', join(root, env.NEXT_DIST_DIR, 'serve.mjs')],
  dev: ({ host, port }) => [script('next/dist/bin/next'), 'dev', '--hostname', host, '--port', String(port)],
};

/**
 * Starts the app and waits until it answers. A state of the database is no condition: the app reports that itself.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, url: string, env: object, log?: import('node:stream').Writable }} how
 *   `log` is a stream for what the server prints; by default our own output.
 */
export async function startServer({ mode, host, port, url, env, log }) {
  const production = mode === 'start' ? { NODE_ENV: 'production', HOST: host, PORT: String(port) } : {};
  const colours = process.stdout.isTTY && !log ? { FORCE_COLOR: '1' } : {};
  const child = start(process.execPath, commands[mode]({ env, host, port }), {
    env: { ...colours, ...env, ...production },
    stdio: ['ignore', 'pipe', 'pipe'],
    // next dev has processes of its own to end; next start might wait for open streams with nobody left to insist.
    deathSignal: mode === 'dev' ? 'SIGTERM' : 'SIGKILL',
  });
  onStop(() => end(child));
  const output = holdBack(child, log ?? process.stdout, log ?? process.stderr);
  try {
    await untilReady(child, output, { mode, host, port, url });
  } catch (error) {
    await end(child, { grace: 0 });
    throw error;
  }
  output.release();
  return child;
}
