import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './children.mjs';
import { closeCluster, openCluster } from './cluster.mjs';
import { isAlive, withLock } from './locks.mjs';
import { duration, Refusal, say, step } from './progress.mjs';
import { checkServer, provision, roleUrls } from './roles.mjs';
import { newSecrets, readSecrets, writeSecrets } from './secrets.mjs';
import { isStopping, onStop, stop } from './shutdown.mjs';

const watchInterval = 250;
/** Starts that may fail in a row: a server may die again while it recovers, or before it answers for the first time. */
const mostFailures = 5;

function refuseForeign(data) {
  return (error) => {
    throw new Refusal(`${data}: can not write there (${error.code}); set TOUCHLINE_DATA to another directory`);
  };
}

/** Opens the cluster under the directory's lock, so that two commands started together make one database. */
async function openLocked(data, demand = {}) {
  await mkdir(data, { recursive: true }).catch(refuseForeign(data));
  await access(data, constants.W_OK).catch(refuseForeign(data));
  return withLock(join(data, 'lock'), async () => {
    const known = await readSecrets(data);
    const secrets = known ?? (await writeSecrets(data, newSecrets()));
    const cluster = await openCluster({ data, password: secrets.superuserPassword, port: secrets.port, ...demand });
    // The same port again next time, if it is free: tools that were given the address keep working.
    if (cluster.port !== secrets.port) await writeSecrets(data, { ...secrets, port: cluster.port });
    await provision(secrets, cluster.port);
    return { cluster, secrets };
  });
}

/** Brings PostgreSQL back at the same address when it dies, or when the command that started it ends before us. */
function watch(database, data) {
  let [failures, gone] = [0, 0];
  const timer = setInterval(async () => {
    if (isStopping() || database.reopening || isAlive(database.cluster.pid)) return;
    if (failures === 0) gone = performance.now();
    const { port } = database.cluster;
    try {
      database.reopening = openLocked(data, { port, mustHavePort: true });
      database.cluster = (await database.reopening).cluster;
      failures = 0;
      say(`! PostgreSQL was gone; running again on port ${port} after ${duration(performance.now() - gone)}`);
    } catch (error) {
      failures += 1;
      if (failures < mostFailures) return;
      say(`✗ PostgreSQL is gone and did not start again: ${error.message}`);
      stop(1);
    } finally {
      database.reopening = undefined;
    }
  }, watchInterval);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * The embedded PostgreSQL, started or joined, kept alive until `close`.
 * @returns {{ env: object, cluster: { pid: number }, close: () => Promise<void> }}
 */
async function openEmbedded(data, given) {
  const { cluster, secrets } = await openLocked(data);
  const database = { cluster, reopening: undefined };
  const unwatch = watch(database, data);
  const close = async () => {
    unwatch();
    await database.reopening?.catch(() => {});
    if (database.cluster.owned) await closeCluster(database.cluster);
  };
  onStop(close);
  const secret = given.AUTH_SECRET ?? secrets.authSecret;
  const env = {
    ...roleUrls(secrets, cluster.port),
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    TOUCHLINE_EMBEDDED: '1',
  };
  return Object.assign(database, { env, close });
}

/** Opens the database that the settings name, checked, with its environment for the processes of the app. */
export async function openDatabase({ embedded, given }, data) {
  if (embedded) {
    const done = ({ cluster }) => `PostgreSQL ready${cluster.owned ? '' : ' (already running)'}`;
    return step('starting PostgreSQL', done, () => openEmbedded(data, given));
  }
  const { DATABASE_URL, DATABASE_OWNER_URL, AUTH_SECRET } = given;
  await step('asking PostgreSQL', 'PostgreSQL answers', () => checkServer({ DATABASE_URL, DATABASE_OWNER_URL }));
  const env = { DATABASE_URL, DATABASE_OWNER_URL, AUTH_SECRET, NEXTAUTH_SECRET: AUTH_SECRET };
  return { env, cluster: undefined, close: async () => {} };
}

async function runScript(file, env) {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', file], { env, quiet: true });
  if (code !== 0) throw new Refusal(`${file} failed:\n${output.trim()}`);
}

export function migrate(env) {
  return step('migrating', 'migrated', () => runScript('db/migrate.ts', env));
}

export function seedDemo(env) {
  return step('filling the demo', 'demo ready', () => runScript('db/seed/demo.ts', env));
}
