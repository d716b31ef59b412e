import { fork } from 'node:child_process';
import path from 'node:path';
import { env } from '@/lib/env';

/** Megabytes that reading ahead and writing may take; what is read is let go soon, and cheapest in a large young space. */
const memory = ['--max-old-space-size=384', '--max-semi-space-size=64'];

/** The program that carries out one import: bundled beside what is served, and in development as it is written. */
function program(): { file: string; flags: string[] } {
  const { NEXT_DIST_DIR } = env();
  if (NEXT_DIST_DIR) return { file: path.join(process.cwd(), NEXT_DIST_DIR, 'import.mjs'), flags: [] };
  return { file: path.join(process.cwd(), 'bin/import.ts'), flags: ['--import', 'tsx'] };
}

/** What the program says at its end: megabytes that it took at most, or why it failed. */
export type Said = { megabytes: number } | { error: Error };

/**
 * Goes on with an import, as `advanceImport` does, in a process of its own: whoever answers customers neither waits for it
 * nor shares a heap with it. It ends with the process that started it.
 * @returns megabytes of memory that it took at most
 */
export function advanceApart(given: { workspaceId: string; importId: string }): Promise<{ megabytes: number }> {
  const { file, flags } = program();
  const execArgv = [...memory, '--enable-source-maps', '--conditions', 'react-server', ...flags];
  return new Promise((resolve, reject) => {
    const child = fork(/* turbopackIgnore: true */ file, [], { execArgv, serialization: 'advanced' });
    let said: Said = { error: new Error('An import ended before its end') };
    child.once('message', (message: Said) => {
      said = message;
    });
    child.once('error', reject);
    child.once('exit', () => ('error' in said ? reject(said.error) : resolve(said)));
    child.send(given);
  });
}
