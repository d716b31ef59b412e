import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from './build.mjs';
import { end } from './children.mjs';
import { postmasterPid } from './cluster.mjs';
import { migrate, openDatabase, seedDemo } from './database.mjs';
import { freePort } from './ports.mjs';
import { Refusal, step } from './progress.mjs';
import { startServer } from './server.mjs';
import { onStop } from './shutdown.mjs';
import { appEnv, checkedSettings } from './start.mjs';

const recoveryDeadline = 60_000;

/** Our environment without anything that could lead a test to a database, a mailbox or a provider that is in use. */
function bareEnv({ given, demo, external }) {
  const ours = /^(DATABASE_|AUTH_|NEXTAUTH_|NEXT_|OIDC_|TOUCHLINE_|SMTP_URL$|MAIL_FROM$|PORT$|HOST$|QUERY_LOG$)/;
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !ours.test(name)));
  if (demo) env.TOUCHLINE_DEMO = '1';
  else env.TOUCHLINE_DEMO = '0';
  if (external && given.TEST_DATABASE_URL) {
    env.DATABASE_URL = given.TEST_DATABASE_URL;
    env.DATABASE_OWNER_URL = given.TEST_DATABASE_OWNER_URL;
    env.AUTH_SECRET = randomBytes(32).toString('base64url');
  }
  return env;
}

async function temporaryDirectory() {
  const directory = await mkdtemp(join(tmpdir(), 'touchline-'));
  onStop(() => rm(directory, { recursive: true, force: true }));
  // PostgreSQL may have to run as another account; what is secret in there has modes of its own.
  await chmod(directory, 0o711);
  return directory;
}

/**
 * A database of its own with all migrations, and addresses for a server and a mail server, all of it gone at the end.
 * `external` allows TEST_DATABASE_URL to take the place of the embedded database.
 */
export async function openTestbed({ demo = false, external = false, mail = false } = {}) {
  const directory = await temporaryDirectory();
  const base = bareEnv({ given: process.env, demo, external });
  const settings = checkedSettings(base);
  const database = await openDatabase(settings, directory);
  const { home } = database.cluster ?? {};
  if (home && home !== directory) {
    // Registered after the database, so it has to wait for its end here.
    onStop(async () => {
      await database.close();
      await rm(home, { recursive: true, force: true });
    });
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const mailPort = mail ? (process.env.TEST_SMTP_PORT ?? String(await freePort())) : undefined;
  const places = { NEXTAUTH_URL: url, PORT: String(port), TOUCHLINE_FILES_DIR: join(directory, 'files') };
  const env = { ...appEnv(database, settings, base), ...places };
  if (mailPort) Object.assign(env, { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, TEST_SMTP_PORT: mailPort });
  await migrate(env);
  if (demo) await seedDemo(env);
  return new Testbed({ directory, database, env, port, url });
}

class Testbed {
  #distDir;
  #server;

  constructor(parts) {
    Object.assign(this, parts);
    this.logFile = join(this.directory, 'server.log');
  }

  get postgresPid() {
    return this.database.cluster?.pid;
  }

  /** The build that is served, relative to the root: it names the server actions. */
  get buildDirectory() {
    return this.#distDir;
  }

  get serverPid() {
    return this.#server?.pid;
  }

  /** Builds if needed and starts the production server; `more` is added to its environment. */
  async serve(more = {}) {
    Object.assign(this.env, more);
    this.#distDir = await build(this.env);
    await step('starting the server', 'server ready', () => this.#start());
  }

  async #start() {
    const log = createWriteStream(this.logFile, { flags: 'a' });
    await new Promise((resolve) => log.once('open', resolve));
    this.#server = await startServer({
      mode: 'start',
      host: '127.0.0.1',
      port: this.port,
      url: this.url,
      env: { ...this.env, NEXT_DIST_DIR: this.#distDir },
      log,
    });
  }

  /** kill -9, then a new server at the same address. */
  async killServer() {
    await end(this.#server, { signal: 'SIGKILL' });
    await this.#start();
  }

  /**
   * kill -9; the database's own watch starts it again, as it does for `npm start`.
   * @param {{ again?: boolean }} how `again`: once more, while it recovers
   */
  async killPostgres({ again = false } = {}) {
    const { cluster } = this.database;
    if (!cluster) throw new Refusal('Only the embedded PostgreSQL can be killed');
    const killed = [cluster.pid];
    process.kill(cluster.pid, 'SIGKILL');
    const deadline = Date.now() + recoveryDeadline;
    while (killed.includes(this.database.cluster.pid)) {
      if (Date.now() > deadline) throw new Refusal('PostgreSQL did not come back');
      const recovering = again && killed.length === 1 ? await postmasterPid(cluster) : undefined;
      if (recovering && recovering !== cluster.pid) {
        killed.push(recovering);
        process.kill(recovering, 'SIGKILL');
      }
      await pause(10);
    }
  }
}
