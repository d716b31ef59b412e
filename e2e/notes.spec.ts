import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { cards, lanes, notes, steps } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { mintJourney } from './fixtures/journeys';
import type { Team } from './fixtures/people';
import { drawMap } from './fixtures/repository';
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

/** Puts the team's only pain point on this map as well. */
const sayAgain = (team: Team, journeyId: string) =>
  inWorkspace(team.id, 'write', async (scope) => {
    const { tx } = scope;
    const [[lane], [step], [note]] = await Promise.all([
      tx
        .select()
        .from(lanes)
        .where(scope.of(lanes, and(eq(lanes.journeyId, journeyId), eq(lanes.kind, 'pain-points')))),
      tx
        .select()
        .from(steps)
        .where(scope.of(steps, eq(steps.journeyId, journeyId))),
      tx
        .select()
        .from(notes)
        .where(scope.of(notes, eq(notes.kind, 'pain-points'))),
    ]);
    if (!lane || !step || !note) throw new Error('There is no place for it');
    const place = { journeyId, laneId: lane.id, stepId: step.id, noteId: note.id };
    await tx.insert(cards).values(scope.row({ id: uuidv7(), ...place, position: 0 }));
  });

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

test('by finger the list is narrowed and read, and a card’s panel leads to the other maps that use it', async ({
  team,
  phoneOf,
}) => {
  const journey = await mintJourney(team);
  const other = await drawMap(team, 'Leasing a car');
  await sayAgain(team, other.id);
  await mintNotes(team);
  const page = await phoneOf(team.owner);
  await page.goto(`/w/${team.slug}/journeys/notes`);
  const count = page.getByRole('status');
  await page.getByRole('link', { name: 'Opportunities', exact: true }).tap();
  await expect(count).toHaveText('1–50 of 60 cards');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).tap();
  await expect(count).toHaveText('51–60 of 60 cards');
  await page.getByRole('link', { name: 'Pain points', exact: true }).tap();
  await expect(page.getByRole('rowheader')).toHaveText([/Too many brands/]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('link', { name: 'Buying shoes' }).tap();
  await expect(page).toHaveURL(new RegExp(`${journey.id}\\?card=`));
  const panel = page.getByRole('complementary', { name: 'Too many brands' });
  const uses = panel.getByRole('region', { name: 'Where it is used' });
  await expect(uses.getByRole('listitem')).toHaveCount(2);
  await uses.getByRole('link', { name: 'Leasing a car' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Leasing a car' })).toBeAttached();
  await expect(panel).toBeVisible();
});
