import { build } from './build.mjs';
import { migrate, openDatabase, seedDemo } from './database.mjs';
import { install } from './install.mjs';
import { dataDirectory } from './place.mjs';
import { freePort } from './ports.mjs';
import { Refusal, say, step } from './progress.mjs';
import { PortTaken, startServer } from './server.mjs';
import { isLocal, localAddress, readSettings } from './settings.mjs';
import { isStopping, stop, stopOnSignals } from './shutdown.mjs';

/** The settings of this command, or a Refusal that lists everything wrong with them. */
export function checkedSettings(env = process.env) {
  const settings = readSettings(env);
  if (settings.problems.length > 0) throw new Refusal(settings.problems.join('\n'));
  return settings;
}

/** What every process of the app gets: our environment without what only confuses a child of another kind. */
export function appEnv(database, settings, base = process.env) {
  const { NODE_ENV: _, ...env } = base;
  return { ...env, ...database.env, TOUCHLINE_DEMO: settings.demo ? '1' : '0', NEXT_TELEMETRY_DISABLED: '1' };
}

async function choosePort(settings) {
  const port = await freePort(settings.host, settings.port);
  if (settings.port !== 0 && port !== settings.port) say(`! port ${settings.port} is busy; taking ${port}`);
  return port;
}

async function startOnFreePort(settings, env, mode) {
  const port = await choosePort(settings);
  const url = localAddress(settings.host, port);
  const serverEnv = { ...env, NEXTAUTH_URL: settings.given.NEXTAUTH_URL ?? url, PORT: String(port) };
  try {
    const server = await startServer({ mode, host: settings.host, port, url, env: serverEnv });
    return { server, url };
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return startOnFreePort(settings, env, mode);
  }
}

async function serve(settings, env, mode) {
  const built = mode === 'start' ? { NEXT_DIST_DIR: await build(env) } : {};
  const { server, url } = await step('starting the server', 'server ready', () =>
    startOnFreePort(settings, { ...env, ...built }, mode),
  );
  server.once('exit', (code, signal) => {
    if (isStopping()) return;
    say(`✗ the server ended (${signal ?? `exit code ${code}`}); stopping`);
    stop(1);
  });
  return url;
}

/** Runs a command's work; what goes wrong is said in as few words as it needs, and everything started is stopped. */
export async function reporting(work) {
  try {
    await work();
  } catch (error) {
    if (isStopping()) return;
    process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
    await stop(1);
  }
}

/** Everything between a fresh clone and a page in the browser. */
export async function main({ dev }) {
  stopOnSignals();
  await reporting(async () => {
    const settings = checkedSettings();
    await install();
    const database = await openDatabase(settings, dataDirectory());
    const env = appEnv(database, settings);
    await migrate(env);
    if (settings.demo) await seedDemo(env);
    const url = await serve(settings, env, dev ? 'dev' : 'start');
    say(`\n  Touchline  ${url}`);
    if (settings.demo) say('  Sign in    demo@touchline.example / touchline-demo');
    if (settings.demo && !isLocal(settings.host))
      say('! others reach this server, and the demo sign-in is known to all');
    if (!settings.keepsFiles)
      say('! nowhere to keep files: uploads are refused until TOUCHLINE_FILES_DIR or TOUCHLINE_S3_… is set');
    say('  Stop       Ctrl-C\n');
  });
}
