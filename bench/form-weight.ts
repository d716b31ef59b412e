// What the customer's form brings over the wire at its first view, against a page that fills the budget of 14 KB exactly.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../bin/browser.mjs';
import { closeDatabase } from '../db/client';
import { metrics } from '../db/schema/values';
import { mintForms } from './fixtures/forms';

const baseUrl = process.env.BASE_URL;
if (!baseUrl) throw new Error('BASE_URL must name a running production server');
/** What the first round trip of a new connection carries: ten segments of 1,460 bytes, less than which no line is slower. */
const BUDGET = 14 * 1024;
/** What the page's own script may take of it, compressed. */
const SCRIPT = 3 * 1024;
const ROUNDS = Number(process.argv[2] ?? 5);

/** A page of the budget's weight, headers included, that is nothing but text and a style: what we allow ourselves. */
async function budgetPage(): Promise<{ url: string; close: () => void }> {
  const headers = { 'content-type': 'text/html; charset=utf-8', connection: 'close' };
  const head =
    '<!doctype html><html lang="en"><title>Budget</title><link rel="icon" href="data:,"><style>p{margin:1em}</style><p>';
  const server = createServer((_, answer) => {
    answer.sendDate = false;
    const lines = Object.entries({ ...headers, 'content-length': '99999' }).map(([name, value]) => `${name}: ${value}`);
    const room = BUDGET - `HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n`.length - head.length;
    const body = head + 'a word '.repeat(Math.ceil(room / 7)).slice(0, room);
    answer.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** A first visit on an empty cache: bytes with headers, requests until the first paint and after, bytes of script fetched and inline. */
async function firstView(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const requests: { id: string; at: number; type: string; bytes: number }[] = [];
  network.on('Network.requestWillBeSent', ({ requestId, type, wallTime, request }) => {
    if (!request.url.startsWith('data:'))
      requests.push({ id: requestId, at: wallTime * 1000, type: type ?? '', bytes: 0 });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.find(({ id }) => id === requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    origin: performance.timeOrigin,
    inline: [...document.scripts].map(({ text }) => text).join(''),
  }));
  const cookies = (await context.cookies()).length;
  await context.close();
  const sum = (list: typeof requests) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(requests),
    requests: requests.length,
    beforePaint: requests.filter(({ at }) => at < seen.origin + seen.paint).length,
    script: sum(requests.filter(({ type }) => type === 'Script')),
    inline: gzipSync(seen.inline, { level: 9 }).length,
    cookies,
    paint: seen.paint,
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const forms = (await mintForms(metrics.length)).map(({ metric, token }) => ({ metric, path: `/f/${token}` }));
await closeDatabase();
const budget = await budgetPage();
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
await firstView(browser, budget.url);
const ours = [];
const paints = { ours: [] as number[], budget: [] as number[] };
let allowed = 0;
for (const { metric, path } of forms) {
  const views = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const view = await firstView(browser, baseUrl + path);
    const bare = await firstView(browser, budget.url);
    allowed = bare.bytes;
    paints.ours.push(view.paint);
    paints.budget.push(bare.paint);
    views.push(view);
  }
  const heaviest = views.reduce((worst, view) => (view.bytes > worst.bytes ? view : worst));
  ours.push(heaviest);
  console.log(
    `  ${metric.padEnd(5)} ${heaviest.bytes} bytes, ${heaviest.requests} request(s), ${heaviest.beforePaint} before first paint, ` +
      `${heaviest.script} bytes of script fetched, ${heaviest.inline} inline, ${heaviest.cookies} cookies`,
  );
}
await browser.close();
budget.close();

const heaviest = Math.max(...ours.map(({ bytes }) => bytes));
console.log(`budget page ${allowed} bytes`);
console.log(
  `first paint ${median(paints.ours).toFixed(0)} ms, budget page ${median(paints.budget).toFixed(0)} ms (medians)`,
);
if (ours.some((view) => view.beforePaint > 1 || view.script > 0 || view.inline > SCRIPT || view.cookies > 0)) {
  console.log('TOO MUCH: one request before first paint, 3 KB of script in it and no cookie are allowed');
  process.exitCode = 1;
}
console.log(`form-weight ratio ${(heaviest / allowed).toFixed(2)}`);
