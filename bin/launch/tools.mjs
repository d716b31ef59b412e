import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './children.mjs';
import { isAlive, readOr } from './locks.mjs';
import { root, script } from './place.mjs';
import { duration, say } from './progress.mjs';

const node = process.execPath;

/** Runs node scripts one after the other until one fails; what they print is kept for the case that one does. */
async function all(commands) {
  let printed = '';
  for (const [path, ...args] of commands) {
    const { code, output } = await run(node, [script(path), ...args], { quiet: true });
    printed += output;
    if (code !== 0) return { code, output: printed };
  }
  return { code: 0, output: printed };
}

/** One check that counts as one: says how it went, and all that was printed if it went wrong. */
async function check(name, commands) {
  const began = performance.now();
  const { code, output } = await all(commands);
  say(`${code === 0 ? '✓' : '✗'} ${name} ${duration(performance.now() - began)}`);
  if (code !== 0) say(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A development server that ended leaves types of routes that may be gone since; those of a running one are its own. */
async function removeStaleTypes() {
  const directory = join(root, '.next', 'dev');
  const pid = (await readOr(join(directory, 'lock'), '')).match(/"pid":(\d+)/)?.[1];
  if (!pid || !isAlive(pid)) await rm(join(directory, 'types'), { recursive: true, force: true });
}

/** Next writes the types of the routes, which the compiler then reads. */
export async function types() {
  await removeStaleTypes();
  const commands = [
    ['next/dist/bin/next', 'typegen'],
    ['typescript/bin/tsc', '--noEmit'],
  ];
  return check('types', commands);
}

export function lint() {
  return check('lint', [
    ['@biomejs/biome/bin/biome', 'ci', process.stdout.isTTY ? '--colors=force' : '--colors=off', '.'],
  ]);
}

/** Hands `work` a file name for a tool's JSON report, and returns what the tool wrote there, if anything. */
async function withReport(work) {
  const directory = await mkdtemp(join(tmpdir(), 'touchline-report-'));
  try {
    const file = join(directory, 'report.json');
    const result = await work(file);
    const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    return { ...result, report };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A tool that failed without a failed test (a file that does not load, nothing found) is a failure nevertheless. */
export function tally(code, passed = 0, failed = 0) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** Runs one project of lib/vitest.config.ts. `quiet` shows its output only when something failed. */
export async function vitest(project, { env, quiet = false, args = [] } = {}) {
  const began = performance.now();
  const { code, output, report } = await withReport((file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const flags = ['run', '--config', 'lib/vitest.config.ts', '--project', project, ...reporters, ...args];
    return run(node, [script('vitest/vitest.mjs'), ...flags], { env, quiet });
  });
  const result = tally(code, report?.numPassedTests, report?.numFailedTests);
  const mark = result.failed === 0 ? '✓' : '✗';
  say(
    `${mark} ${project} tests: ${result.passed} passed, ${result.failed} failed ${duration(performance.now() - began)}`,
  );
  if (quiet && result.failed > 0) say(output.trim());
  return result;
}

/** Runs the browser tests against the server that `env` names. A retried test that passed counts as passed. */
export async function playwright({ env, args = [] }) {
  const began = performance.now();
  const { code, report } = await withReport((file) => {
    const flags = ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json', ...args];
    return run(node, [script('@playwright/test/cli.js'), ...flags], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
  });
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  const result = tally(code, expected + flaky, unexpected);
  const mark = result.failed === 0 ? '✓' : '✗';
  say(`${mark} browser tests: ${result.passed} passed, ${result.failed} failed ${duration(performance.now() - began)}`);
  return result;
}
