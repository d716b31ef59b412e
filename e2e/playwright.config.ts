import { defineConfig } from '@playwright/test';
import { findBrowser } from '../bin/browser.mjs';

const browser = await findBrowser();

export default defineConfig({
  testDir: '.',
  globalSetup: './fixtures/mail-server.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // A third has something to do while the other two wait for an answer.
  workers: 3,
  // A shared machine can starve a browser for seconds. What passes at the second try is listed as flaky, and is to be mended.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: process.env.PLAYWRIGHT_BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // Recording costs a sixth of the time, so only what failed once is recorded.
    trace: 'on-first-retry',
    launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
  },
});
