import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const resolve = {
  alias: [
    // The marker throws outside a server bundle; the tests are the server here.
    { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    { find: /^@\//, replacement: root },
  ],
};

const databaseTests = '{lib,db}/**/*.db.test.ts';
const queryLogTests = 'db/**/*.querylog.test.ts';

export default defineConfig({
  root,
  resolve,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Hundreds of drawn sequences take a second, and several on a machine that others use too.
          testTimeout: 30_000,
          include: ['{lib,db,bin,components}/**/*.test.{ts,tsx,mjs}'],
          exclude: [databaseTests, queryLogTests],
        },
      },
      {
        extends: true,
        // Each test mints its own workspace, so that files may run beside each other.
        test: { name: 'database', include: [databaseTests], testTimeout: 20_000, hookTimeout: 30_000 },
      },
      { extends: true, test: { name: 'querylog', include: [queryLogTests] } },
    ],
  },
});
