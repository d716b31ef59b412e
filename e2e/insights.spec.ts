import type { Locator } from '@playwright/test';
import { mintAnswers, mintShoeShop, type ShoeShop } from './fixtures/answers';
import { middle, openMap, wholeMap } from './fixtures/map';
import { signIn, type Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

/** NPS +30 of 100 after −20 of 100, CSAT 18 of 20, and four answers about effort. */
async function measuredJourney(team: Team): Promise<ShoeShop> {
  const journey = await mintShoeShop(team);
  const [first, second, third] = journey.touchpoints;
  if (!first || !second || !third) throw new Error('The map has touchpoints');
  await mintAnswers(team, first.id, 'nps', [
    { scores: { 3: 12, 6: 8, 7: 14, 8: 16, 9: 30, 10: 20 }, daysAgo: 10 },
    { scores: { 2: 60, 9: 40 }, daysAgo: 100 },
  ]);
  await mintAnswers(team, second.id, 'csat', [{ scores: { 1: 1, 3: 1, 4: 8, 5: 10 }, daysAgo: 45 }]);
  await mintAnswers(team, third.id, 'ces', [{ scores: { 1: 4 }, daysAgo: 5 }]);
  return journey;
}

const address = (team: Team, journey: ShoeShop, query = '') => `/w/${team.slug}/insights/${journey.id}${query}`;

test('the dashboard shows the figures that the answers give, says how they were computed, and nothing about four people', async ({
  page,
  team,
}) => {
  const journey = await measuredJourney(team);
  await page.goto(address(team, journey));
  const tile = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(tile('NPS')).toContainText('+30');
  await expect(tile('NPS')).toContainText('n = 100');
  await expect(tile('NPS')).toContainText('95%: +14 to +44');
  await expect(tile('NPS')).toContainText('Before: −20, n = 100');
  await expect(tile('NPS')).toContainText('better');
  await expect(tile('Wow share')).toContainText('50%');
  await expect(tile('CSAT')).toContainText('90%');
  await expect(tile('CSAT')).toContainText('95%: 70% to 97%');
  await expect(tile('CSAT')).toContainText('indicative');
  await expect(tile('CES')).toContainText('Fewer than 5 answers: not shown');

  const row = page.getByRole('row').filter({ hasText: journey.touchpoints[2]?.name });
  await expect(row).toContainText('Fewer than 5 answers: not shown');
  await expect(page.getByText('Web shop: returns')).toBeHidden();

  await page.getByRole('button', { name: /How this was computed ?: CSAT/ }).click();
  const explained = page.getByRole('dialog', { name: 'How CSAT was computed' });
  await expect(explained).toContainText('Share of scores 4 and 5 of 5');
  await expect(explained).toContainText('n = 20. 1: 1 · 2: 0 · 3: 1 · 4: 8 · 5: 10');
  await expect(explained).toContainText('Wilson');
  await page.keyboard.press('Escape');
  await expect(explained).toBeHidden();

  // Nor does it leave the server.
  const answer = await page.request.get(`/api/w/${team.slug}/journeys/${journey.id}/measured`);
  const { touchpoints } = await answer.json();
  const hidden = touchpoints.find((it: { touchpointId: string }) => it.touchpointId === journey.touchpoints[2]?.id);
  expect(hidden).toMatchObject({ n: null, disclosure: 'hidden', value: null, low: null, high: null, emotion: null });
});

test('the period and the drawn figure are kept in the address, and its points are in a table', async ({
  page,
  team,
}) => {
  const journey = await measuredJourney(team);
  await page.goto(address(team, journey));
  await page.getByRole('link', { name: '30 days' }).click();
  await expect(page).toHaveURL(/range=30d/);
  const csat = page.getByRole('region', { name: 'CSAT', exact: true });
  await expect(csat).toContainText('No answers');
  await page.getByRole('navigation', { name: 'Figure' }).getByRole('link', { name: 'NPS' }).click();
  await expect(page).toHaveURL(/range=30d&measure=nps/);
  await page.reload();
  await expect(page.getByRole('link', { name: '30 days' })).toHaveAttribute('aria-current', 'true');
  const trend = page.getByRole('region', { name: 'Over time' });
  await trend.scrollIntoViewIfNeeded();
  await expect(trend.locator('svg.recharts-surface').first()).toBeVisible();
  await trend.getByText('In figures').click();
  await expect(trend.getByRole('row').filter({ hasText: '+14 to +44' })).toContainText('100');

  await page.getByRole('button', { name: 'Own period' }).click();
  await page.getByLabel('From').fill('2026-03-04');
  await page.getByLabel('Up to and including').fill('2026-03-12');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/from=2026-03-04&to=2026-03-12/);
  await expect(page.getByText('Mar 2 – 15, 2026')).toBeVisible();
  await expect(page.getByRole('heading', { name: /No answers in this period/ })).toBeVisible();

  await page.goto(address(team, journey, '?range=eternity'));
  await expect(page.getByText('This address names no period')).toBeVisible();
});

test('without script all figures are there', async ({ browser, team, baseURL }) => {
  const journey = await measuredJourney(team);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'en' });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await page.goto(address(team, journey));
  await expect(page.getByRole('region', { name: 'NPS', exact: true })).toContainText('+30');
  await page.getByRole('link', { name: '12 months' }).click();
  await expect(page).toHaveURL(/range=12m/);
  await page.getByText('In figures').click();
  await expect(page.getByRole('region', { name: 'Over time' }).getByRole('row').nth(1)).toBeVisible();
  await context.close();
});

test('rows are walked by key, and open the touchpoint on the map, where the measured curve is', async ({
  page,
  team,
}) => {
  const journey = await measuredJourney(team);
  // Where the next step of the map begins; the one before has the answers about recommending, ease and effort.
  const next = journey.touchpoints[4];
  await mintAnswers(team, next?.id ?? '', 'csat', [{ scores: { 2: 10, 4: 20 }, daysAgo: 3 }]);
  await page.goto(address(team, journey));
  const section = page.getByRole('region', { name: 'By touchpoint' });
  const rows = section.getByRole('rowheader').getByRole('link');
  // On a small laptop the table is wider than its page: it slides, the page does not.
  await page.setViewportSize({ width: 1024, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await page.setViewportSize({ width: 390, height: 844 });
  const left = async () => (await rows.first().boundingBox())?.x;
  const name = await left();
  const scrolled = await section.locator('.table-scroll').evaluate((table) => {
    table.scrollLeft = 200;
    return table.scrollLeft;
  });
  expect(scrolled).toBeGreaterThan(100);
  // Whose the figures are stays in sight.
  expect(await left()).toBe(name);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/journeys/${journey.id}\\?touchpoint=${next?.id}`));

  // The curve is read aloud, shown to whoever hovers over it, and drawn at the same values.
  await page.setViewportSize({ width: 1440, height: 900 });
  await wholeMap(page);
  await page.keyboard.press('Escape');
  const felt = page.getByRole('gridcell', { name: /measured/i });
  await expect(felt.nth(0)).toHaveAccessibleName('Measured: +1.05, pleased (95%: +0.87 to +1.23), n = 124');
  await expect(felt.nth(1)).toHaveAccessibleName('Measured: +0.33, neutral (95%: −0.02 to +0.69), n = 30');
  await expect(felt.nth(2)).toHaveAccessibleName('Measured: +1.12, pleased (95%: +0.95 to +1.29), n = 100');
  await expect(felt.nth(3)).toHaveAccessibleName('Not measured');
  await felt.nth(1).hover();
  await expect(felt.nth(1).locator('.hint')).toHaveText('Measured: +0.33, neutral (95%: −0.02 to +0.69), n = 30');
  await expect(felt.nth(1).locator('.hint')).toBeVisible();
  const [plot, whisker] = await Promise.all([
    felt.nth(1).locator('[data-plot]').boundingBox(),
    felt.nth(1).locator('.map-measured').boundingBox(),
  ]);
  const valueAt = (y = 0) => 2 - (4 * (y - (plot?.y ?? 0))) / (plot?.height ?? 1);
  expect(valueAt(whisker?.y)).toBeCloseTo(0.69, 1);
  expect(valueAt((whisker?.y ?? 0) + (whisker?.height ?? 0))).toBeCloseTo(-0.02, 1);
  const [first, lowest] = await page.locator('.map-curves path.stroke-ink').evaluate((curve: SVGPathElement) => {
    const height = curve.ownerSVGElement?.viewBox.baseVal.height ?? 1;
    const along = Array.from({ length: 101 }, (_, at) => (curve.getTotalLength() * at) / 100);
    const values = along.map((at) => 2 - (4 * curve.getPointAtLength(at).y) / height);
    return [values[0], Math.min(...values)];
  });
  expect(first).toBeCloseTo(1.05, 1);
  expect(lowest).toBeCloseTo(0.33, 1);
});

test('by finger the interval is read where something was measured: on the curve and behind a score', async ({
  team,
  phoneOf,
}) => {
  const journey = await measuredJourney(team);
  const page = await phoneOf(team.owner);
  await openMap(page, `/w/${team.slug}/journeys/${journey.id}`);
  const tap = async (mark: Locator) => {
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = await middle(mark)();
    await page.touchscreen.tap(x, y);
  };
  const marks = page.locator('.map-measured');
  const hint = page.locator('.hint').filter({ visible: true });
  await tap(marks.first());
  await expect(hint).toHaveText(['Measured: +1.05, pleased (95%: +0.87 to +1.23), n = 124']);
  await expect(hint).toBeInViewport({ ratio: 1 });
  await tap(marks.nth(1));
  await expect(hint).toHaveText([/95%: \+0.95 to \+1.29/]);

  await tap(page.locator('.map-score').filter({ hasText: 'n = 100' }).first());
  await expect(page.getByRole('complementary')).toContainText('+14 to +44');
});

test('a viewer sees it, a stranger does not', async ({ viewerPage, strangerPage, team }) => {
  const journey = await measuredJourney(team);
  await viewerPage.goto(address(team, journey));
  await expect(viewerPage.getByRole('region', { name: 'NPS', exact: true })).toContainText('+30');
  for (const path of [address(team, journey), `/w/${team.slug}/insights`, `/w/${team.slug}`]) {
    expect((await strangerPage.goto(path))?.status()).toBe(404);
  }
  const [touchpoint] = journey.touchpoints;
  for (const path of [`journeys/${journey.id}/measured`, `touchpoints/${touchpoint?.id}/trend`]) {
    const url = `/api/w/${team.slug}/${path}`;
    expect((await viewerPage.request.get(url)).status()).toBe(200);
    expect((await strangerPage.request.get(url)).status()).toBe(404);
  }
});

test('home says the next step, and later what moved', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}`);
  await expect(page.getByRole('heading', { name: 'Your first journey starts here' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start a journey' })).toHaveAttribute('href', /\/journeys\/new$/);

  const journey = await mintShoeShop(team);
  await page.reload();
  await expect(page.getByText('Next: ask customers')).toBeVisible();

  const [first, second] = journey.touchpoints;
  if (!first || !second) throw new Error('The map has touchpoints');
  await mintAnswers(team, first.id, 'csat', [
    { scores: { 1: 5, 5: 35 }, daysAgo: 3 },
    { scores: { 1: 30, 5: 10 }, daysAgo: 40 },
  ]);
  await mintAnswers(team, second.id, 'csat', [
    { scores: { 1: 35, 5: 5 }, daysAgo: 3 },
    { scores: { 1: 10, 5: 30 }, daysAgo: 40 },
  ]);
  await page.reload();
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(moved.getByRole('listitem').filter({ hasText: first.name })).toContainText('better');
  await expect(moved.getByRole('listitem').filter({ hasText: first.name })).toContainText(
    'CSAT: 25%, n = 40 to 88%, n = 40',
  );
  const attention = page.getByRole('region', { name: 'What needs attention' });
  await expect(attention.getByRole('listitem')).toHaveCount(1);
  await expect(attention.getByRole('link', { name: second.name, exact: true })).toHaveAttribute(
    'href',
    `/w/${team.slug}/journeys/${journey.id}?touchpoint=${second.id}`,
  );
  await expect(page.getByText('80 completed answers in the last 7 days')).toBeVisible();
});
