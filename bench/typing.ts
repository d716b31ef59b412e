// From a key press to its letter on the screen: in a cell of a map of 3,000 cards against a bare textarea on an empty page.
import type { Page } from '@playwright/test';
import { closeDatabase } from '../db/client';
import { mintLargeMap } from '../e2e/fixtures/large-map';
import { mintTeam } from '../e2e/fixtures/people';
import { launch, signedIn } from './fixtures/browser';
import { baseUrl, median, sessionCookie } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 8);
const LETTERS = 'abcdefghijklmnopqrst';
/** One frame at 60 a second. */
const ALLOWED_MS = 1000 / 60;

type Typed = { typed: number[] };

/** Times each letter in the page itself: from the moment of the key event until the frame that shows it is drawn. */
const watching = `
  window.typed = [];
  let pressed = 0;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, { capture: true });
  addEventListener('input', () => {
    const from = pressed;
    requestAnimationFrame(() => {
      // A task after the frame's callbacks runs when the frame has been drawn.
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => window.typed.push(performance.now() - from);
      drawn.port2.postMessage(null);
    });
  });`;

async function type(page: Page): Promise<void> {
  await page.bringToFront();
  for (const letter of LETTERS) await page.keyboard.press(letter, { delay: 20 });
}

const typedIn = (page: Page) => page.evaluate(() => (window as unknown as Typed).typed);

const team = await mintTeam('Typing');
const map = await mintLargeMap(team);
const cookie = await sessionCookie(team.owner);
await closeDatabase();

const browser = await launch();
const context = await signedIn(browser, cookie);
const cell = await context.newPage();
await cell.goto(baseUrl + map.path, { waitUntil: 'networkidle' });
await cell.waitForFunction(() => document.querySelector('[role=grid][data-choosing]'));
await cell.locator('[data-nav^="card "]').first().focus();
await cell.keyboard.press('F2');
await cell.locator('textarea.map-editor').waitFor();
const bare = await context.newPage();
await bare.setContent('<!doctype html><title>Bare</title><textarea autofocus rows="4"></textarea>');
await bare.locator('textarea').focus();

for (const page of [cell, bare]) {
  await page.evaluate(watching);
  await type(page);
  // The first letters load what typing needs.
  await page.evaluate(() => void (window as unknown as Typed).typed.splice(0));
}
for (let round = 0; round < ROUNDS; round += 1)
  for (const page of round % 2 ? [cell, bare] : [bare, cell]) await type(page);
const [inCell, inBare] = [await typedIn(cell), await typedIn(bare)];
if (Math.min(inCell.length, inBare.length) < (ROUNDS * LETTERS.length) / 2) throw new Error('Letters were lost');
await browser.close();

const [ours, baseline] = [median(inCell), median(inBare)];
const most = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
console.log(
  `95 of 100 letters: bare textarea within ${most(inBare).toFixed(1)} ms, cell within ${most(inCell).toFixed(1)} ms`,
);
console.log(
  `bare textarea ${baseline.toFixed(1)} ms, cell ${ours.toFixed(1)} ms (medians of ${inCell.length}): ` +
    `${(ours - baseline).toFixed(1)} ms more, allowed ${ALLOWED_MS.toFixed(1)}`,
);
if (ours - baseline > ALLOWED_MS) {
  console.log('TOO MUCH: more than a frame');
  process.exitCode = 1;
}
console.log(`typing ratio ${(ours / baseline).toFixed(2)}`);
