import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './children.mjs';
import { identity, isRunning, readOr, withLock } from './locks.mjs';
import { root, script } from './place.mjs';
import { Refusal, say, step } from './progress.mjs';
import { onStop } from './shutdown.mjs';

const sources = ['app', 'components', 'lib', 'db', 'messages', 'public', 'proxy.ts', 'instrumentation.ts'];
sources.push('bin/serve.ts', 'bin/import.ts', 'next.config.mjs', 'package-lock.json');

/** Tests do not go into a build. */
function isSource(name) {
  return !/\.test\.[a-z]+$/.test(name) && name !== 'vitest.config.ts' && !name.startsWith('.');
}

async function filesUnder(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (!entries) return [path];
  const inside = entries.filter(({ name }) => isSource(name)).map(({ name }) => filesUnder(`${path}/${name}`));
  return (await Promise.all(inside)).flat();
}

/** Names a state of the sources by their contents, so that a checkout back and forth needs no second build. */
async function sourceStamp() {
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries())
    hash.update(`${file} ${contents[index].length}\n`).update(contents[index]);
  return hash.digest('hex').slice(0, 12);
}

/** Next builds in `.next`, where the compiler's settings expect its types; what is served moves to its own name. */
async function moveOut(directory) {
  const stays = ['cache', 'dev', 'types', 'lock', 'trace', 'trace-build'];
  const draft = `${directory}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  for (const name of await readdir(join(root, '.next'))) {
    if (!stays.includes(name)) await rename(join(root, '.next', name), join(draft, name));
  }
  await bundleServer(draft);
  await rename(draft, directory);
}

const marks = /^used-by-/;

/** The server that stands before Next, and what it has done in other processes: each in one file beside what is served. */
async function bundleServer(directory) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: [join(root, 'bin/serve.ts'), join(root, 'bin/import.ts')],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
  });
}

/** Whether a running command serves from this directory; the marks of killed ones are taken away. */
async function isInUse(directory) {
  let used = false;
  for (const name of (await readdir(directory).catch(() => [])).filter((file) => marks.test(file))) {
    const mark = join(directory, name);
    if (isRunning(await readOr(mark, ''))) used = true;
    else await rm(mark, { force: true });
  }
  return used;
}

async function removeOthers(current) {
  for (const name of await readdir(root)) {
    if (!/^\.next-[0-9a-f]{12}(\.draft)?$/.test(name)) continue;
    const directory = join(root, name);
    if (!(await isInUse(directory)) && name !== current) await rm(directory, { recursive: true, force: true });
  }
}

async function markUsed(directory) {
  const mark = join(directory, `used-by-${process.pid}`);
  await writeFile(mark, identity());
  onStop(() => rm(mark, { force: true }));
}

/**
 * Builds the app unless these very sources were built before. Every state has its own directory, so that a running
 * server keeps its files while the next build is made, and the tests share the build with `npm start`.
 * @returns the directory's name, for NEXT_DIST_DIR
 */
export async function build(env) {
  // Not in .next, which a build empties.
  const locks = join(root, '.next-locks');
  await mkdir(locks, { recursive: true });
  const waiting = () => say('· another build is running; waiting for it …');
  return withLock(
    join(locks, 'build'),
    async () => {
      const name = `.next-${await sourceStamp()}`;
      const directory = join(root, name);
      if (!existsSync(directory)) {
        await step('building', 'built', async () => {
          const args = [script('next/dist/bin/next'), 'build'];
          const { code, output } = await run(process.execPath, args, { env, quiet: true });
          if (code !== 0) throw new Refusal(`next build failed:\n${output.trim()}`);
          await moveOut(directory);
        });
      }
      await markUsed(directory);
      await removeOthers(name);
      return name;
    },
    { waiting },
  );
}
