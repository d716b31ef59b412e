import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './place.mjs';
import { Refusal, say } from './progress.mjs';
import { isStopping, stop, stopOnSignals } from './shutdown.mjs';
import { reporting } from './start.mjs';
import { openTestbed } from './testbed.mjs';
import { lint, playwright, types, vitest } from './tools.mjs';

const parts = ['unit', 'database', 'e2e'];

/** A part that could not even begin counts as one failure, and the others go on. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (isStopping()) throw error;
    process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function browserTests(bed, args, built) {
  await built;
  await bed.serve();
  const { QUERY_LOG: _, ...env } = bed.env;
  const result = await playwright({
    env: { ...env, PLAYWRIGHT_BASE_URL: bed.url, TEST_BUILD_DIR: bed.buildDirectory },
    args,
  });
  if (result.failed > 0) {
    await mkdir(join(root, 'test-results'), { recursive: true });
    await copyFile(bed.logFile, join(root, 'test-results', 'server.log'));
    say('  the log of the server is in test-results/server.log');
  }
  return result;
}

const together = ({ passed, failed }, more) => ({ passed: passed + more.passed, failed: failed + more.failed });

/** Everything that needs a database: opened once, used by the tests, by the server and by the check of its statements. */
async function* withDatabase({ database, e2e, args }) {
  const bed = await openTestbed({ demo: e2e, external: true, mail: true });
  bed.env.QUERY_LOG = join(bed.directory, 'statements.log');
  await writeFile(bed.env.QUERY_LOG, '');
  const built = e2e ? build(bed.env) : undefined;
  // Told where it is waited for.
  built?.catch(() => {});
  if (database) yield () => vitest('database', { env: bed.env, quiet: e2e, args: e2e ? [] : args });
  if (e2e) yield () => browserTests(bed, args, built);
  if (database && e2e) yield () => vitest('querylog', { env: bed.env, quiet: true });
}

async function* chosen(part, args) {
  // Beside each other: on their own, each leaves a core waiting for some of its time.
  if (!part) yield async () => (await Promise.all([types(), lint(), vitest('unit', { quiet: true })])).reduce(together);
  if (part === 'unit') yield () => vitest('unit', { args });
  if (part !== 'unit') yield* withDatabase({ database: part !== 'e2e', e2e: part !== 'database', args });
}

/** All checks, or the part that is named; more arguments go to the tool that runs it. */
export async function main([part, ...args]) {
  stopOnSignals((signal) => signal);
  await reporting(async () => {
    if (part && !parts.includes(part)) throw new Refusal(`npm test knows ${parts.join(', ')}; not ${part}`);
    await install();
    let total = { passed: 0, failed: 0 };
    const steps = chosen(part, args);
    for (let next; ; ) {
      const opened = await attempt(async () => {
        next = await steps.next();
        return { passed: 0, failed: 0 };
      });
      total = together(total, opened);
      if (opened.failed > 0 || next.done) break;
      total = together(total, await attempt(next.value));
    }
    say(`\n${total.passed} passed, ${total.failed} failed`);
    await stop(total.failed === 0 && total.passed > 0 ? 0 : 1);
  });
}
