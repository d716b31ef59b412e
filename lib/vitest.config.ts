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
    // By default one core is left to whoever watches; nobody does.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure rules share a process: starting one for each file took three times as long as the tests.
          isolate: false,
          // What signs needs a secret, and nothing of these reaches a database.
          env: { DATABASE_URL: 'postgres://nobody@localhost/nothing', AUTH_SECRET: 'a secret of these tests alone' },
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
