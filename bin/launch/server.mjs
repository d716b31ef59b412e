import { setTimeout as pause } from 'node:timers/promises';
import { end, hasEnded, start } from './children.mjs';
import { script } from './place.mjs';
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

/** Holds back what Next says about itself while it starts; it is shown if the start fails, logs follow from then on. */
function holdBack(child, target) {
  let held = '';
  const collect = (chunk) => {
    held += chunk;
  };
  child.stdout.on('data', collect);
  return {
    held: () => held,
    release: () => child.stdout.off('data', collect).pipe(target, { end: false }),
  };
}

/**
 * Starts Next and waits until it answers. A state of the database is no condition: the app reports that itself.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, url: string, env: object, log?: any }} how
 *   `log` is a stream for what the server prints; by default our own output.
 */
export async function startServer({ mode, host, port, url, env, log = process.stdout }) {
  const args = [script('next/dist/bin/next'), mode, '--hostname', host, '--port', String(port)];
  const child = start(process.execPath, args, {
    env: mode === 'dev' && log.isTTY ? { FORCE_COLOR: '1', ...env } : env,
    stdio: ['ignore', 'pipe', log === process.stdout ? 'inherit' : log],
    // next dev has processes of its own to end; next start might wait for open streams with nobody left to insist.
    deathSignal: mode === 'dev' ? 'SIGTERM' : 'SIGKILL',
  });
  onStop(() => end(child));
  const output = holdBack(child, log);
  const deadline = Date.now() + readyDeadline;
  while (!(await answers(url))) {
    if (hasEnded(child)) throw new Refusal(`The server ended before it was ready\n${output.held()}`.trim());
    if (Date.now() > deadline) {
      await end(child, { grace: 0 });
      throw new Refusal(`The server did not answer in two minutes\n${output.held()}`.trim());
    }
    await pause(50);
  }
  output.release();
  return child;
}
