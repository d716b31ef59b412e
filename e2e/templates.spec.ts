import { inWorkspace } from '@/db/scope';
import { saveTemplate } from '@/lib/journeys/templates/mutations';
import { mintJourney } from './fixtures/journeys';
import { mintTeam, type Team } from './fixtures/people';
import { journeysOf } from './fixtures/repository';
import { expect, test } from './fixtures/test';
import { alive, tabTo } from './fixtures/under-way';

test('own templates are kept from a map, started from, renamed and deleted', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journey.path}?facts=open`);
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await alive(panel.locator('form').first());
  await tabTo(page, panel.getByText('Save as template'));
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByLabel('Name of the template'));
  await page.keyboard.type('Our shop');
  await page.keyboard.press('Enter');
  const all = panel.getByRole('link', { name: 'All own templates' });
  await tabTo(page, all);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Our shop' })).toBeVisible();
  await page.getByText('Rename or delete').click();
  await page.getByLabel('Name', { exact: true }).fill('Our line');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Our line' })).toBeVisible();
  await page.getByRole('link', { name: 'Start a journey from it' }).click();
  await expect(page.getByRole('radio', { name: /Our line/ })).toBeChecked();
  await page.getByLabel('Title').fill('Started');
  await page.getByRole('button', { name: 'Create journey' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Started' })).toBeVisible();
  await expect(page.getByText('I want shoes')).toBeVisible();
  await page.goto(`${journeysOf(team)}/templates`);
  await page.getByText('Rename or delete').click();
  await page.getByRole('button', { name: 'Delete template' }).click();
  await expect(page.getByText('No template of your own yet')).toBeVisible();
});

test('own templates start a new workspace, but not those of others', async ({ page, team }) => {
  const keep = async (of: Team) => {
    const journey = await mintJourney(of);
    return inWorkspace(of.id, 'write', (scope) =>
      saveTemplate(scope, { journeyId: journey.id, name: 'Our shop', description: '' }),
    );
  };
  await keep(team);
  const others = await mintTeam();
  const foreign = `${others.slug}/${(await keep(others)).id}`;
  await page.goto('/new');
  await page.getByLabel('Name').fill('Second shop');
  const own = page.getByRole('radio', { name: /Our shop/ });
  await expect(own).toHaveCount(1);
  await own.evaluate((radio: HTMLInputElement, value) => {
    radio.checked = true;
    radio.value = value;
    radio.form?.requestSubmit();
  }, foreign);
  await expect(page.getByText('This does not exist')).toBeVisible();
  await page.reload();
  await page.getByLabel('Name').fill('Second shop');
  await page.getByRole('radio', { name: /Our shop/ }).check();
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Buying shoes' })).toBeVisible();
  await expect(page.getByText('I want shoes')).toBeVisible();
});
