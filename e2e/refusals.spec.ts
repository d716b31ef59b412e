import type { Locator, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { files } from '@/db/schema/files';
import { departments } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { deleteTemplate, saveTemplate } from '@/lib/journeys/templates/mutations';
import { loggedOperations, mintJourney } from './fixtures/journeys';
import { openMap } from './fixtures/map';
import { mintTeam, type Team } from './fixtures/people';
import { mintPersona, storedPersona } from './fixtures/personas';
import { journeysOf } from './fixtures/repository';
import { expect, expectAccessible, test } from './fixtures/test';
import { alive } from './fixtures/under-way';

/** Someone who reads Dutch: what is refused is said in their words, at its field, and what was typed stays. */
const dutch = test.extend<{ team: Team }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  team: async ({}, use) => use(await mintTeam('Winkel', 'nl')),
});

const refused = async (field: Locator, why: string | RegExp, typed: string) => {
  await expect(field).toHaveAccessibleDescription(why, { timeout: 30_000 });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(typed);
};

dutch('a view’s name that is empty, too long or taken', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?pain=1`);
  const shown = page.getByRole('dialog', { name: 'Weergave' });
  const openViews = () => page.getByRole('button', { name: /^Weergave/ }).click();
  await openViews();
  const name = shown.getByRole('textbox', { name: 'Deze weergave bewaren als' });
  const save = shown.getByRole('button', { name: 'Voor het team opslaan' });
  await save.click();
  await refused(name, 'Vul dit in.', '');
  await name.fill('x'.repeat(69));
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  await save.click();
  await refused(name, 'Dit is 9 tekens te lang: er passen er hoogstens 60.', 'x'.repeat(69));
  await name.fill('Waar het schuurt');
  await save.click();
  await expect(shown.getByRole('button', { name: 'Waar het schuurt team' })).toBeVisible({ timeout: 30_000 });
  await expect(name).toHaveValue('');
  // By keys: the same name once more, for something else; it takes the other's place only when that is said.
  await shown.getByRole('button', { name: 'Alleen waar het pijn doet' }).click();
  await shown.getByRole('group', { name: 'Banen' }).getByRole('button', { name: 'Emotie' }).click();
  await name.fill('Waar het schuurt');
  await save.press('Enter');
  await refused(name, /Er is al een weergave met deze naam/, 'Waar het schuurt');
  await expectAccessible(page);
  await shown.getByRole('button', { name: '‘Waar het schuurt’ vervangen' }).press('Enter');
  await expect(name).toHaveValue('', { timeout: 30_000 });
  await expect(name).toBeFocused();
  await expect(shown.getByRole('button', { name: 'Waar het schuurt team' })).toHaveCount(1);
  await openMap(page, journey.path);
  await openViews();
  await shown.getByRole('button', { name: 'Waar het schuurt team' }).click();
  await expect(page).toHaveURL(/lanes=/);
  await expect(page).not.toHaveURL(/pain=/);
});

dutch('a template’s name and description, where it is kept and where it is renamed', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journeysOf(team)}?manage=${journey.id}`);
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await alive(panel.locator('form').first());
  await panel.getByText('Opslaan als sjabloon').click();
  const name = panel.getByLabel('Naam van het sjabloon');
  const save = panel.getByRole('button', { name: 'Sjabloon opslaan' });
  await panel.getByLabel('Wanneer je het kiest').fill('Bij een winkel');
  await name.fill('');
  await save.click();
  await refused(name, 'Vul dit in.', '');
  await name.fill('y'.repeat(121));
  await save.click();
  await refused(name, 'Dit is 1 teken te lang: er passen er hoogstens 120.', 'y'.repeat(121));
  await expect(panel.getByLabel('Wanneer je het kiest')).toHaveValue('Bij een winkel');

  await inWorkspace(team.id, 'write', (scope) =>
    saveTemplate(scope, { journeyId: journey.id, name: 'Onze winkel', description: '' }),
  );
  await page.goto(`${journeysOf(team)}/templates`);
  const card = page.getByRole('listitem').filter({ hasText: 'Onze winkel' });
  await alive(card.locator('form').first());
  await card.getByText('Hernoemen of verwijderen').click();
  const renamed = card.getByLabel('Naam', { exact: true });
  const send = card.getByRole('button', { name: 'Opslaan' });
  await renamed.fill('');
  await send.click();
  await refused(renamed, 'Vul dit in.', '');
  await renamed.fill('Winkel');
  await card.getByLabel('Wanneer je het kiest').fill('z'.repeat(302));
  await send.click();
  await refused(card.getByLabel('Wanneer je het kiest'), /^Dit is 2 tekens te lang/, 'z'.repeat(302));
  await expect(renamed).toHaveValue('Winkel');
  await expect(card.getByRole('heading', { name: 'Onze winkel' })).toBeVisible();
});

dutch('a word for an emotion that no cell has room for', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/settings`);
  const own = page.getByRole('group', { name: 'In het Nederlands' });
  await alive(page.locator('form', { has: own }));
  const word = own.getByRole('textbox', { name: '−2', exact: true });
  await own.getByRole('textbox', { name: '+1', exact: true }).fill('tevreden');
  await word.fill('woedend tot in de toppen');
  await page.getByRole('button', { name: 'Woorden opslaan' }).click();
  await refused(word, 'Dit is 4 tekens te lang: er passen er hoogstens 20.', 'woedend tot in de toppen');
  await expect(own.getByRole('textbox', { name: '+1', exact: true })).toHaveValue('tevreden');
  await word.fill('woedend');
  await page.getByRole('button', { name: 'Woorden opslaan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible({ timeout: 30_000 });
});

dutch('a journey’s title, and a template that is gone by now', async ({ page, team }) => {
  const journey = await mintJourney(team);
  const { id } = await inWorkspace(team.id, 'write', (scope) =>
    saveTemplate(scope, { journeyId: journey.id, name: 'Onze winkel', description: '' }),
  );
  await page.goto(`${journeysOf(team)}/new?template=${id}`);
  const title = page.getByRole('textbox', { name: 'Titel' });
  const send = page.getByRole('button', { name: 'Klantreis maken' });
  await alive(page.locator('form', { has: title }));
  await title.fill('k'.repeat(210));
  await send.click();
  await refused(title, /^Dit is 10 tekens te lang: er passen er hoogstens 200\./, 'k'.repeat(210));
  await inWorkspace(team.id, 'write', (scope) => deleteTemplate(scope, { id }));
  await title.fill('Schoenen');
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Dit bestaat niet, of niet meer.' })).toBeFocused();
  await expect(title).toHaveValue('Schoenen');
});

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });

dutch('a portrait that is no picture, and one for which there is no room', async ({ page, team }) => {
  const { id, path } = await mintPersona(team, 'Hal');
  await page.goto(`${path}/edit?step=7`);
  const button = page.getByRole('button', { name: 'Foto kiezen' });
  await expect(button).toBeVisible();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
  for (const [name, content] of [
    ['gezicht.png', Buffer.from(drawing)],
    ['IMG_0001.HEIC', heic],
  ] as const) {
    await choose(page, name, content);
    await expect(button).toHaveAccessibleDescription(/Kies een PNG, JPEG, WebP, GIF of AVIF/);
  }
  await choose(page, 'leeg.png', Buffer.alloc(0));
  await expect(button).toHaveAccessibleDescription(/Dit bestand is leeg/);
  await inWorkspace(team.id, 'write', (scope) =>
    scope.tx
      .insert(files)
      .values(scope.row({ id: uuidv7(), name: 'all.pdf', contentType: 'application/pdf', size: 2_000_000_000 })),
  );
  const pixels = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await choose(page, 'gezicht.png', Buffer.from(pixels, 'base64'));
  await expect(button).toHaveAccessibleDescription(/Er is geen ruimte meer/);
  await expectAccessible(page);
  expect((await storedPersona(team, id))?.portraitFileId).toBeNull();
});

dutch('a department that is gone by now', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?touchpoint=${journey.touchpointIds[0]}`);
  const panel = page.getByRole('complementary', { name: 'Shop' });
  await inWorkspace(team.id, 'write', (scope) =>
    scope.tx.delete(departments).where(scope.of(departments, eq(departments.name, 'Logistics'))),
  );
  await panel.locator('.map-tick summary').click();
  await panel.getByRole('checkbox', { name: 'Customer management' }).check();
  await panel.getByRole('checkbox', { name: 'Logistics' }).check();
  await expect(page.getByRole('alert').filter({ hasText: 'staat niet meer in deze klantreis' })).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'Logistics' })).not.toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'Customer management' })).toBeChecked();
  expect((await loggedOperations(team, journey)).map(({ kind }) => kind)).toEqual(['set-departments']);
});
