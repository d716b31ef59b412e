import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './children.mjs';
import { root } from './place.mjs';
import { Refusal, step } from './progress.mjs';

const stampFile = join(root, 'node_modules', '.touchline-lock');
const lockFile = join(root, 'package-lock.json');

/**
 * Whether what npm put into node_modules is what the lock file asks for, for those who ran npm themselves. npm leaves
 * its record there as the last act, so a broken-off installation does not count. What other platforms need may be missing.
 */
export function matches(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link || wanted.extraneous) return true;
    const found = installed.packages[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

async function lockStamp() {
  return createHash('sha256')
    .update(await readFile(lockFile))
    .digest('hex');
}

async function isInstalled() {
  try {
    const record = await readFile(join(root, 'node_modules', '.package-lock.json'), 'utf8');
    if ((await readFile(stampFile, 'utf8').catch(() => '')) === (await lockStamp())) return true;
    return matches(JSON.parse(await readFile(lockFile, 'utf8')), JSON.parse(record));
  } catch {
    return false;
  }
}

/** Installs the packages if they are missing or not those of the lock file. */
export async function install() {
  if (await isInstalled()) return;
  await step('installing packages', 'installed', async () => {
    const npm = process.env.npm_execpath;
    // The build needs the compiler, and the database is an optional package: a production setting must not leave them out.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    const { code, output } = await run(command, [...before, ...args], { quiet: true });
    if (code !== 0) throw new Refusal(`npm ci failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
    await writeFile(stampFile, await lockStamp());
  });
}
