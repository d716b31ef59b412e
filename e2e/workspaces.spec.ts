import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { templates } from '@/lib/journeys/templates/catalog';
import type { JourneyTemplate } from '@/lib/journeys/templates/template';
import { mintPerson, signIn } from './fixtures/people';
import { mintPersona } from './fixtures/personas';
import { expect, test } from './fixtures/test';
import { tabTo } from './fixtures/under-way';

const tiles = (page: Page) => page.getByRole('radio');
const map = /\/journeys\/[0-9a-f-]{36}$/;

/** Each template has a tile, which says what it is; `choose` takes it as its user would. */
async function chooseEach(page: Page, locale: Locale, choose: (tile: Locator, at: number) => Promise<void>) {
  await expect(tiles(page)).toHaveCount(templates.length);
  for (const [at, { id, name, phases }] of templates.entries()) {
    const tile = tiles(page).nth(at);
    await choose(tile, at);
    await expect(tile, id).toBeChecked();
    await expect(tile).toHaveAttribute('value', id);
    const said = await tile.evaluate((radio: HTMLInputElement) => radio.labels?.[0]?.innerText ?? '');
    expect(said.startsWith(name[locale]), said).toBe(true);
    for (const phase of phases) expect(said).toContain(phase.name[locale]);
  }
}

/** Sends the form of this page once for each, as a browser without script does. @returns where each led, and the phases of the map there */
const sendPlainly = (page: Page, chosen: readonly string[]) =>
  page.evaluate(async (ids) => {
    const read = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), 'text/html');
    const form = (await read(await fetch(location.href))).querySelector('main form') as HTMLFormElement;
    const led: { url: string; phases: (string | null)[] }[] = [];
    for (const id of ids) {
      const fields = new FormData(form);
      fields.set('name', `Start ${id}`);
      fields.set('template', id);
      const answer = await fetch(location.href, { method: 'POST', body: fields });
      const names = (await read(answer)).querySelectorAll('.map-phases .map-name');
      led.push({ url: answer.url, phases: Array.from(names, (name) => name.textContent) });
    }
    return led;
  }, chosen);

async function expectDrawn(page: Page, template: JourneyTemplate | undefined, locale: Locale): Promise<void> {
  await page.waitForURL(map);
  const phases = template?.phases.map(({ name }) => name[locale]) ?? [];
  await expect(page.locator('.map-phases .map-name')).toHaveText(phases);
  const step = template?.phases[0]?.steps[0]?.name[locale] ?? '';
  await expect(page.locator('.map-steps .map-name').first()).toHaveText(step);
}

test('with the keys alone a workspace starts from any of the templates', async ({ page }) => {
  test.slow();
  await page.goto('/new');
  const rest = templates.slice(0, -1);
  expect(
    await sendPlainly(
      page,
      rest.map(({ id }) => id),
    ),
  ).toEqual(rest.map(({ phases }) => ({ url: expect.stringMatching(map), phases: phases.map(({ name }) => name.en) })));
  await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Start by key');
  await tabTo(page, tiles(page).first());
  await chooseEach(page, 'en', async (tile, at) => {
    if (at > 0) await page.keyboard.press('ArrowRight');
    await expect(tile).toBeFocused();
  });
  await page.keyboard.press('Enter');
  await expectDrawn(page, templates.at(-1), 'en');
  expect(new URL(page.url()).pathname).toMatch(/^\/w\/start-by-key/);
});

test('in Dutch and by finger a workspace starts from any of the templates', async ({ phoneOf }) => {
  const page = await phoneOf(await mintPerson('Nora New', 'nl'));
  await page.goto('/new');
  await page.getByRole('textbox', { name: 'Naam' }).tap();
  await page.keyboard.type('Met de duim');
  await chooseEach(page, 'nl', (tile) => tile.tap());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const shop = templates.findIndex(({ id }) => id === 'shoe-shop');
  await tiles(page).nth(shop).tap();
  await page.getByRole('button', { name: 'Werkruimte maken' }).tap();
  await expectDrawn(page, templates[shop], 'nl');
});

test('a workspace without a name says so at its field; with one it is there, and the switcher leads to the other', async ({
  page,
  team,
}) => {
  await page.goto('/new');
  await page.getByRole('radio', { name: /AIDA/ }).check();
  await page.getByRole('button', { name: 'Create workspace' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toBeFocused();
  await expect(page.getByRole('radio', { name: /AIDA/ })).toBeChecked();
  await name.fill('Second home');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.waitForURL(/\/w\/second-home/);
  await page.getByRole('button', { name: /Workspace Second home/ }).click();
  await page.getByRole('link', { name: team.name }).click();
  await page.waitForURL(new RegExp(`/w/${team.slug}$`));
});

test('without script it works as well', async ({ browser, baseURL, team }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await page.goto('/new');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Plain paper');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await expect(page).toHaveURL(/\/w\/plain-paper[^/]*\/journeys\//);
  await context.close();
});

test('with the keys alone a further journey starts from any of the templates, for the personas chosen', async ({
  page,
  team,
}) => {
  await mintPersona(team, 'Lisa Brandt');
  await page.goto(`/w/${team.slug}/journeys/new`);
  await tabTo(page, tiles(page).first());
  await chooseEach(page, 'en', async (tile, at) => {
    if (at > 0) await page.keyboard.press('ArrowDown');
    await expect(tile).toBeFocused();
  });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.type('Renting shoes');
  const persona = page.getByRole('checkbox', { name: /Lisa Brandt/ });
  await tabTo(page, persona);
  await expect(persona).toBeChecked();
  await page.keyboard.press('Space');
  await expect(persona).not.toBeChecked();
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Create journey' }));
  await page.keyboard.press('Enter');
  await expectDrawn(page, templates.at(-3), 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Renting shoes' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Lisa Brandt');
});

test('a page that is long in coming is seen to be on its way, and nothing is fetched before it is asked for', async ({
  page,
  team,
}) => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  await page.route(/_rsc=/, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await new Promise<void>((answer) => answers.push(answer));
    await route.continue();
  });
  await page.goto(`/w/${team.slug}`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Personas' }).click();
  const line = page.locator('.on-its-way');
  await expect(line).toHaveCount(1);
  expect(asked).toEqual([`/w/${team.slug}/personas`]);
  for (const answer of answers) answer();
  await expect(page.getByRole('heading', { level: 1, name: 'Personas' })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('a viewer finds no way to start a journey', async ({ viewerPage, team }) => {
  const answer = await viewerPage.request.get(`/w/${team.slug}/journeys/new`);
  expect(answer.status()).toBe(404);
});
