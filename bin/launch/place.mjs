import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the checkout; every command works on it, wherever it was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the embedded database and its secrets live. TOUCHLINE_DATA may be relative to the checkout. */
export function dataDirectory(env = process.env) {
  return resolve(root, env.TOUCHLINE_DATA || '.data');
}

/** Path of a package's own script, so that no shell and no shim stands between us and the process we must stop. */
export function script(path) {
  return resolve(root, 'node_modules', path);
}
