import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './children.mjs';
import { install } from './install.mjs';
import { root } from './place.mjs';
import { Refusal, say } from './progress.mjs';
import { stop, stopOnSignals } from './shutdown.mjs';
import { reporting } from './start.mjs';
import { openTestbed } from './testbed.mjs';

const directory = join(root, 'bench');

/** The measurements by name, each with the first line of the comment that opens its file. */
async function measurements() {
  const files = (await readdir(directory)).filter((file) => /\.(ts|mjs)$/.test(file)).sort();
  const entries = files.map(async (file) => {
    const text = await readFile(join(directory, file), 'utf8');
    // A comment may open with /** alone; what it is about stands on the first line with words.
    const about = text.match(/^(?:\/\/|\/\*\*?)[\s*]*(\S[^\n]*?)(?:\s*\*\/)?$/m)?.[1] ?? '';
    return [file.replace(/\.[^.]+$/, ''), { file, about }];
  });
  return new Map(await Promise.all(entries));
}

/** Lists the measurements, or runs the named one on a server and database of its own. */
export async function main([name, ...args]) {
  stopOnSignals((signal) => signal);
  await reporting(async () => {
    const known = await measurements();
    if (!name) {
      const width = Math.max(0, ...[...known.keys()].map((key) => key.length));
      for (const [key, { about }] of known) say(`${key.padEnd(width)}  ${about}`);
      return stop(0);
    }
    const found = known.get(name);
    if (!found) throw new Refusal(`No measurement ${name}; npm run bench lists them`);
    await install();
    const bed = await openTestbed({ demo: true });
    await bed.serve();
    const { code } = await run(process.execPath, ['--import', 'tsx', join('bench', found.file), ...args], {
      env: { ...bed.env, BASE_URL: bed.url },
    });
    return stop(code);
  });
}
