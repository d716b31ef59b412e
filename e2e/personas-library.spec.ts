import { inWorkspace } from '@/db/scope';
import { createPersona } from '@/lib/personas/mutations';
import { newPersonaSchema } from '@/lib/personas/schema';
import { mintFullTeam } from './fixtures/full-team';
import { signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const mint = (team: Team, name: string, more: object = {}) =>
  inWorkspace(team.id, 'write', (scope) => createPersona(scope, newPersonaSchema.parse({ name, ...more })));

test('the library finds, narrows and sorts, and its address says how', async ({ page, team }) => {
  await mint(team, 'Ada', { profile: { goals: ['Fresh bread'] } });
  await mint(team, 'Bo', { evidence: 'measured' });
  await mint(team, 'Zoë');
  await page.goto(`/w/${team.slug}/personas`);
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
  await page.goto(`/w/${team.slug}/personas`);
  await page.getByLabel('Order').selectOption('Latest change first');
  await expect(people).toHaveText(['Zoë', 'Bo', 'Ada']);
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('changed');
});

test('two are compared: what they share is told from what differs', async ({ page, team }) => {
  const traits = (value: number) => [{ low: 'Patient', high: 'Hurried', value }];
  await mint(team, 'Ada', { profile: { role: 'Baker', goals: ['Bread', 'Sleep'], traits: traits(10) } });
  await mint(team, 'Bo', { profile: { role: 'Baker', goals: ['Sleep', 'Money'], traits: traits(90) } });
  await mint(team, 'Cy');
  await page.goto(`/w/${team.slug}/personas`);
  await page.getByRole('checkbox', { name: 'Compare Ada' }).check();
  await page.getByRole('checkbox', { name: 'Compare Bo' }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  const table = page.getByRole('table', { name: 'Personas beside each other' });
  const row = (name: RegExp) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row(/^Role/)).toContainText('The same');
  await expect(row(/^Wishes/)).toContainText('Sleep (shared)');
  await expect(row(/^Patient/)).toContainText('Ada: 10');
  await expect(row(/^Patient/)).toContainText('Bo: 90');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Only what differs' }).click();
  await expect(row(/^Role/)).toHaveCount(0);
  await expect(row(/^Wishes/)).toHaveCount(1);
  await page.getByLabel('Persona to add').selectOption('Cy');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('link', { name: 'Take Ada out' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
});

test('another workspace’s personas are compared as little as none', async ({ context, page, baseURL, team }) => {
  const theirs = await mintFullTeam();
  await signIn(context, team.owner, baseURL ?? '');
  const own = await mint(team, 'Ada');
  await page.goto(`/w/${team.slug}/personas/compare?persona=${own.id}&persona=${theirs.ids.persona}`);
  await expect(page.getByText('Choose at least two personas')).toBeVisible();
  await expect(page.getByText('Noor')).toHaveCount(0);
});

test('a well-known one is a start, and a duplicate is another person', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Priya');
  await page.getByRole('radio', { name: /Business buyer/ }).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/step=2$/);
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Buys for a company of forty people');
  await page.getByRole('link', { name: 'To the persona' }).click();
  await expect(page.getByText(/Now help me convince the others/)).toBeVisible();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { name: 'Priya (copy)', level: 1 })).toBeVisible();
  await page.goto(`/w/${team.slug}/personas`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('long names stay within a phone', async ({ browser, baseURL, team }) => {
  const name = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim()}`;
  const [one, two] = [await mint(team, name, { profile: { role: 'x'.repeat(200) } }), await mint(team, 'Bo')];
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  const here = `/w/${team.slug}/personas`;
  for (const path of ['', `/${one.id}`, `/${one.id}/edit?step=2`, `/compare?persona=${one.id}&persona=${two.id}`]) {
    await page.goto(here + path);
    await expect(page.getByText('Wolfeschlegel').first()).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBe(0);
  }
  await context.close();
});
