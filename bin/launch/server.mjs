import { setTimeout as pause } from 'node:timers/promises';
import { end, hasEnded, start } from './children.mjs';
import { script } from './place.mjs';
import { Refusal } from './progress.mjs';

const readyDeadline = 120_000;

async function answers(url) {
  try {
    await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(30_000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts Next and waits until it answers. A state of the database is no condition: the app reports that itself.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, url: string, env: object, stdio?: any }} how
 */
export async function startServer({ mode, host, port, url, env, stdio }) {
  const args = [script('next/dist/bin/next'), mode, '--hostname', host, '--port', String(port)];
  const child = start(process.execPath, args, {
    env,
    stdio: stdio ?? 'inherit',
    // next dev has processes of its own to end; next start might wait for open streams with nobody left to insist.
    deathSignal: mode === 'dev' ? 'SIGTERM' : 'SIGKILL',
  });
  const deadline = Date.now() + readyDeadline;
  while (!(await answers(url))) {
    if (hasEnded(child)) throw new Refusal('The server ended before it was ready');
    if (Date.now() > deadline) {
      await end(child, { grace: 0 });
      throw new Refusal('The server did not answer in two minutes');
    }
    await pause(50);
  }
  return child;
}
