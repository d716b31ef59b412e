import { install } from './install.mjs';
import { stop, stopOnSignals } from './shutdown.mjs';
import { reporting } from './start.mjs';
import { lint, types, vitest } from './tools.mjs';

/** What can be known in seconds, without a database and a browser. */
export async function main() {
  stopOnSignals((signal) => signal);
  await reporting(async () => {
    await install();
    const results = await Promise.all([types(), lint(), vitest('unit', { quiet: true })]);
    await stop(results.every(({ failed }) => failed === 0) ? 0 : 1);
  });
}
