import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/making/creation';
import { mintTeam, signIn } from './fixtures/people';
import { baker, mintPersona } from './fixtures/personas';
import { expect, test } from './fixtures/test';
import { alive, holdAnswers, tabTo } from './fixtures/under-way';

test('the library finds, narrows and sorts, and its address says how', async ({ page, team }) => {
  await mintPersona(team, 'Ada', { goals: ['Fresh bread'] });
  await mintPersona(team, 'Bo', {}, { evidence: 'measured' });
  await mintPersona(team, 'Zoë');
  const here = `/w/${team.slug}/personas`;
  await page.goto(here);
  await alive(page.getByRole('search').locator('form'));
  const people = page.getByRole('article').getByRole('heading');
  await expect(people).toHaveText(['Ada', 'Bo', 'Zoë']);
  await page.getByRole('searchbox', { name: 'Search personas' }).fill('zoe');
  await expect(people).toHaveText(['Zoë']);
  await expect(page).toHaveURL(/q=zoe/);
  await page.getByRole('searchbox').fill('bread nobody');
  await expect(page.getByText('Nobody is like that.')).toBeVisible();
  await page.getByRole('link', { name: 'Show everybody' }).click();
  await expect(people).toHaveCount(3);
  await page.getByRole('navigation', { name: 'By evidence' }).getByRole('link', { name: 'Measured' }).click();
  await expect(people).toHaveText(['Bo']);
  // What is chosen while the last choice is still under way is put to it.
  const release = await holdAnswers(page, here);
  await page.getByRole('link', { name: 'Measured' }).click();
  await page.getByLabel('Order').selectOption('Latest change first');
  release();
  await expect(people).toHaveText(['Zoë', 'Bo', 'Ada']);
  await expect(page).toHaveURL(`${here}?sort=changed`);
});

test('in Dutch, a well-known one is a start, and a duplicate is another person', async ({ page, context, baseURL }) => {
  const team = await mintTeam('Winkel', 'nl');
  await signIn(context, team.owner, baseURL ?? '');
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Naam' }).fill('Priya');
  await page.getByRole('radio', { name: /Zakelijke inkoper/ }).check();
  await page.getByRole('button', { name: 'Opslaan en verder' }).click();
  await page.waitForURL(/step=2$/);
  await expect(page.getByRole('textbox', { name: 'Rol' })).toHaveValue('Koopt in voor een bedrijf van veertig mensen');
  await page.getByRole('link', { name: 'Naar de persona' }).click();
  await expect(page.getByRole('heading', { name: 'Wensen en doelen' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Dupliceren' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Priya (kopie)', level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'Waar je bent' }).getByRole('link', { name: 'Persona’s' }).click();
  await expect(page.getByRole('heading', { name: 'Persona’s', level: 1 })).toBeVisible();
});

test('by finger one is looked for and two are compared; long names and texts stay within a phone', async ({
  phoneOf,
  team,
}) => {
  const name = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim()}`;
  const one = await mintPersona(team, name, { role: 'x'.repeat(200), goals: ['So long a wish '.repeat(15)] });
  await mintPersona(team, 'Bo');
  const page = await phoneOf(team.owner);
  const fits = async (path: string) => {
    await expect(page.getByText('Wolfeschlegel').first()).toBeVisible();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, path).toBe(0);
  };
  for (const path of [one.path, `${one.path}/edit?step=4`, `/w/${team.slug}/personas`]) {
    await page.goto(path);
    await fits(path);
  }
  const search = page.getByRole('searchbox', { name: 'Search personas' });
  await search.tap();
  await page.keyboard.type('wolfe');
  await expect(page.getByRole('article')).toHaveCount(1);
  await search.fill('');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^Compare Wolfe/ }).tap();
  await page.getByRole('checkbox', { name: 'Compare Bo' }).tap();
  await page.getByRole('button', { name: 'Compare' }).tap();
  await expect(page.getByRole('table', { name: 'Personas beside each other' })).toBeVisible();
  await fits('compare');
  await page.context().close();
});

test('a viewer reads it with its maps, and finds no way to change; deleting asks for the name', async ({
  viewerPage,
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Gus', baker);
  await inWorkspace(team.id, 'write', (scope) =>
    createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [id] }),
  );
  await viewerPage.goto(`/w/${team.slug}/personas`);
  await expect(viewerPage.getByRole('link', { name: 'Gus' })).toBeVisible();
  await expect(viewerPage.getByRole('link', { name: 'New persona' })).toHaveCount(0);
  expect((await viewerPage.request.get(`/w/${team.slug}/personas/new`)).status()).toBe(404);
  await viewerPage.goto(`${path}/edit?step=2`);
  await viewerPage.waitForURL(path);
  const map = viewerPage.getByRole('listitem').filter({ hasText: 'Buying shoes in the web shop' });
  await expect(map).toContainText('16 designed emotions');
  await expect(map).toContainText('No answers');
  await expect(viewerPage.getByRole('link', { name: 'Step by step' })).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: /^(Edit|Duplicate)/ })).toHaveCount(0);
  await expect(viewerPage.getByText('Delete persona…')).toHaveCount(0);
  await page.goto(path);
  await page.getByText('Delete persona…').click();
  await expect(page.getByText('It stands on one map')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Type the name to confirm: Gus' });
  await name.fill('gus');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('That is not the name. It is: Gus')).toBeVisible();
  await name.fill('Gus');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForURL(new RegExp(`/w/${team.slug}/personas$`));
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
});
