import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const make = () => randomBytes(32).toString('base64url');

function path(directory) {
  return join(directory, 'secrets.json');
}

/** The secrets kept in the data directory, or undefined if none were made yet. */
export async function readSecrets(directory) {
  try {
    return JSON.parse(await readFile(path(directory), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeSecrets(directory, secrets) {
  const draft = `${path(directory)}.new`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path(directory));
  return secrets;
}

/** Made once; a changed AUTH_SECRET would sign everybody out. */
export function newSecrets() {
  return { authSecret: make(), superuserPassword: make(), ownerPassword: make(), appPassword: make() };
}
