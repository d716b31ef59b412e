import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { withLock } from './launch/locks.mjs';
import { root } from './launch/place.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Nothing that talks to the outside, asks questions or depends on the machine's graphics. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--font-render-hinting=none',
];

function installedBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => commands.map((name) => join(dir, name)));
  return [...onPath, ...macApps].find((path) => existsSync(path));
}

/** Fonts for machines that have none: those of the browser's package and of ours, then the machine's own. */
function fontSettings(unpacked, cache) {
  const directories = [join(unpacked, 'fonts', 'fonts'), join(root, 'node_modules', 'geist', 'dist', 'fonts')];
  const dirs = [...directories, '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `  <dir>${dir}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}

/**
 * The package unpacks into the system's temporary directory and takes whatever lies there for its own; a place of our
 * own keeps out other users' files and half-written ones.
 */
async function unpack(directory) {
  const draft = `${directory}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The package unpacks its libraries only where it believes to be on that platform.
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await chmod(join(draft, 'chromium'), 0o755);
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontSettings(directory, join(directory, 'font-cache')));
  await rename(draft, directory);
}

async function packagedBrowser() {
  const cache = join(root, 'node_modules', '.cache');
  const { version } = JSON.parse(await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const directory = join(cache, `chromium-${version}`);
  await mkdir(cache, { recursive: true });
  await withLock(`${directory}.lock`, async () => {
    if (!existsSync(directory)) await unpack(directory);
  });
  return {
    executablePath: join(directory, 'chromium'),
    args: quiet,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(directory, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: join(directory, 'fonts'),
    },
  };
}

/**
 * The browser for tests and measurements: the one named by CHROME_PATH, else an installed Chromium or Chrome, else the
 * one in the npm package.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>} playwright's launch options
 */
export async function findBrowser() {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args: quiet, env: { ...process.env } };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error('No Chromium or Chrome found: install one or set CHROME_PATH');
}
