// Dragging a card over a map of 3,000: how many frames are later than a screen of 60 a second shows them, against a bare element that follows the pointer.
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../bin/browser.mjs';
import { closeDatabase } from '../db/client';
import { mintLargeMap } from '../e2e/fixtures/large-map';
import { mintTeam } from '../e2e/fixtures/people';
import { baseUrl, byTurns, sessionCookie } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 6);
const MOVES = 150;
const FRAME_MS = 1_000 / 60;
/** What a screen's own clock strays by. */
const JITTER_MS = 1;

type Point = { x: number; y: number };

/** Over cells and lanes and back, by as much as a hand moves between two frames. */
const wayFrom = ({ x, y }: Point): Point[] =>
  Array.from({ length: MOVES }, (_, at) => ({
    x: x + 300 * Math.sin(at / 12),
    y: y + 60 * Math.sin(at / 7),
  }));

/** A text, because what compiles this file names functions by a helper that a page does not have. */
const counting = `
  window.frames = [];
  window.counting = true;
  requestAnimationFrame(function count(now) {
    window.frames.push(now);
    if (window.counting) requestAnimationFrame(count);
  });
`;

/** Milliseconds between the frames that were painted while the hand moved. */
async function framesOf(page: Page, from: Point): Promise<number[]> {
  await page.evaluate(counting);
  for (const { x, y } of wayFrom(from)) await page.mouse.move(x, y);
  const times = await page.evaluate<number[]>('window.counting = false, window.frames');
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

const late = (frames: readonly number[]) =>
  frames.filter((ms) => ms > FRAME_MS + JITTER_MS).length / Math.max(1, frames.length);
const mean = (frames: readonly number[]) => frames.reduce((sum, ms) => sum + ms, 0) / Math.max(1, frames.length);

const team = await mintTeam('Dragging');
const map = await mintLargeMap(team);
const cookie = await sessionCookie(team.owner);
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
await context.addCookies([{ ...cookie, url: baseUrl }]);

const bare = await context.newPage();
await bare.setContent(
  '<div style="position:fixed;inset:0 auto auto 0;width:8rem;height:3rem;background:#1f4fd8"></div>',
);
await bare.evaluate(`
  const box = document.querySelector('div');
  document.addEventListener('mousemove', ({ clientX, clientY }) => {
    box.style.transform = 'translate(' + clientX + 'px, ' + clientY + 'px)';
  });
`);

const page = await context.newPage();
await page.goto(baseUrl + map.path, { waitUntil: 'commit', timeout: 120_000 });
await page.waitForSelector('.map-grid[data-hand]', { timeout: 120_000 });
const card = page.locator('.map-card[data-kind="actions"] [data-nav]').nth(2);
await card.scrollIntoViewIfNeeded();

const all = { ours: [] as number[], baseline: [] as number[] };
async function ours(): Promise<number> {
  await page.bringToFront();
  const box = await card.boundingBox();
  if (!box) throw new Error('There is no card to drag');
  const from = { x: box.x + 30, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  await page.waitForSelector('.map-carried');
  const frames = await framesOf(page, { x: 720, y: 560 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.waitForSelector('.map-carried', { state: 'detached' });
  all.ours.push(...frames);
  return mean(frames);
}
async function baseline(): Promise<number> {
  await bare.bringToFront();
  const frames = await framesOf(bare, { x: 720, y: 560 });
  all.baseline.push(...frames);
  return mean(frames);
}

const result = await byTurns(ROUNDS, ours, baseline);
await browser.close();
await closeDatabase();

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.log(
  `frames later than ${FRAME_MS.toFixed(1)} ms: bare ${percent(late(all.baseline))}, map ${percent(late(all.ours))}`,
);
console.log(
  `a frame takes bare ${result.baseline.toFixed(1)} ms, map ${result.ours.toFixed(1)} ms (medians of ${ROUNDS} drags of ${MOVES} moves)`,
);
console.log(`drag ratio ${(result.ours / result.baseline).toFixed(2)}`);
