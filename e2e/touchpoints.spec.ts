import { mintJourney } from './fixtures/journeys';
import { holdScripts } from './fixtures/late-parts';
import { openMap } from './fixtures/map';
import { join, mintPerson, signIn } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

test('a department and a channel of one’s own are added, chosen at a touchpoint, renamed and kept while used', async ({
  page,
  team,
}) => {
  const journey = await mintJourney(team);
  await page.goto(`/w/${team.slug}/settings`);
  const parts = page.getByRole('navigation', { name: 'Parts of the settings' });
  await parts.getByRole('link', { name: 'Channels and departments' }).click();
  await expect(page.getByRole('heading', { name: 'Channels and departments' })).toBeInViewport();
  const added = page.getByLabel('New department', { exact: true });
  await page.getByRole('button', { name: 'Add department' }).click();
  await expect(added).toHaveAttribute('aria-invalid', 'true');
  await added.fill('Legal');
  await page.getByRole('button', { name: 'Add department' }).click();
  const departments = page.getByRole('list', { name: 'Departments' });
  await expect(departments.getByRole('listitem').filter({ hasText: 'Legal' })).toContainText('not used');
  await expect(added).toHaveValue('');
  await added.fill('legal');
  await page.getByRole('button', { name: 'Add department' }).click();
  await expect(page.getByText('There is one of this name already.')).toBeVisible();
  await expect(added).toHaveValue('legal');
  await page.getByLabel('New channel', { exact: true }).fill('Letter box');
  await page.getByLabel('Kind').last().selectOption('Print');
  await page.getByRole('button', { name: 'Add channel' }).click();
  await expect(page.getByRole('list', { name: 'Channels' })).toContainText('Letter box');
  await expectAccessible(page);

  await openMap(page, `${journey.path}?touchpoint=${journey.touchpointIds[0]}`);
  const panel = page.getByRole('complementary', { name: 'Shop' });
  await panel.getByLabel('Channel').selectOption('Letter box');
  await panel.locator('.map-tick > summary').click();
  await panel.getByRole('checkbox', { name: 'Legal' }).check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('link', { name: 'Channels and departments of the workspace' }).click();

  const legal = departments.getByRole('listitem').filter({ hasText: 'Legal' });
  await expect(legal).toContainText('1 touchpoint');
  // Sent before there is script, and refused: it is told where it was pressed.
  const release = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await legal.getByText('Change').press('Enter');
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await legal.getByRole('button', { name: 'Remove' }).click();
  await answered;
  release();
  await expect(legal.getByRole('alert')).toContainText('One touchpoint or persona uses it');
  await legal.getByRole('textbox', { name: 'New name' }).fill('Law');
  await legal.getByRole('textbox', { name: 'New name' }).press('Enter');
  await expect(departments).toContainText('Law');
  await page.goto(journey.path);
  await expect(page.locator('.map-row').filter({ hasText: 'Departments' })).toContainText('Law');
});

test('whoever may only look changes neither channels nor departments', async ({ context, page, team, baseURL }) => {
  const viewer = await mintPerson('Vera Viewer');
  await join(team, viewer, 'viewer');
  await signIn(context, viewer, baseURL ?? '');
  await page.goto(`/w/${team.slug}/settings`);
  await expect(page.getByRole('list', { name: 'Members' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Channels and departments' })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Parts of the settings' })).toHaveCount(0);
});
