import { v7 as uuidv7 } from 'uuid';
import { notes } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { mintJourney } from './fixtures/journeys';
import type { Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

/** Sixty opportunities, of which one has an accent, a tag and research, and none stands on a map. */
const mintNotes = (team: Team) =>
  inWorkspace(team.id, 'write', (scope) =>
    scope.tx.insert(notes).values(
      scope.rows(
        Array.from({ length: 60 }, (_, at) => ({
          id: uuidv7(),
          kind: 'opportunities' as const,
          text: at === 7 ? 'Open a café' : `Idea ${at}`,
          tags: at === 7 ? ['winter'] : [],
          evidence: at === 7 ? ('researched' as const) : ('assumed' as const),
        })),
      ),
    ),
  );

test('what is said on maps comes together in a list that is searched, narrowed, ordered and paged', async ({
  team,
  page,
}) => {
  await page.goto(`/w/${team.slug}/journeys/notes`);
  await expect(page.getByRole('heading', { name: 'No pain points or opportunities yet' })).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
  const journey = await mintJourney(team);
  await mintNotes(team);
  await page.goto(`/w/${team.slug}/journeys`);
  await page.getByRole('link', { name: 'Pain points and opportunities' }).click();
  const rows = page.getByRole('rowheader');
  const count = page.getByRole('status');
  await expect(count).toHaveText('1–50 of 61 cards');
  await expect(rows.first()).toContainText('Too many brands');
  await expect(rows.first()).toContainText('Pain point');

  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Next' }).press('Enter');
  await expect(count).toHaveText('51–61 of 61 cards');
  await expect(pages.getByRole('link')).toHaveText(['Previous']);

  const search = page.getByRole('searchbox');
  await search.fill('CAFE open');
  await expect(rows).toHaveText([/Open a café/]);
  await expect(page).toHaveURL(/\?q=CAFE\+open$/);
  await search.fill('');
  await expect(count).toHaveText('1–50 of 61 cards');
  await page.getByLabel('Any tag').selectOption('winter');
  await expect(rows).toHaveText([/Open a café.*#winter/]);
  await page.getByLabel('Any evidence').selectOption({ label: 'Assumed' });
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters' })).toBeVisible();
  await page.getByRole('link', { name: 'Clear filters' }).last().click();
  await expect(count).toHaveText('1–50 of 61 cards');
  await page.getByLabel('Sort by').selectOption({ label: 'A to Z' });
  await expect(rows.first()).toHaveText(/Idea 0/);

  await page.getByRole('link', { name: 'Opportunities', exact: true }).press('Enter');
  await expect(count).toHaveText('1–50 of 60 cards');
  await expect(page.getByRole('row').filter({ hasText: 'Idea 10' })).toContainText('on no map now');
  await page.getByRole('link', { name: 'Pain points', exact: true }).press('Enter');
  const row = page.getByRole('row').filter({ hasText: 'Too many brands' });
  await expect(row).toContainText('Assumed');
  await row.getByRole('link', { name: 'Buying shoes' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${journey.id}\\?card=`));
  await expect(page.getByRole('complementary', { name: 'Too many brands' })).toBeVisible();
});
