import { v7 as uuidv7 } from 'uuid';
import type { FormContent } from '@/db/schema/form-content';
import { inWorkspace } from '@/db/scope';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { createForm, publishForm, saveDraft } from '@/lib/feedback/mutations';
import { recordResponses } from '@/lib/feedback/recording';
import { defaultWordings } from '@/lib/feedback/wordings';
import { mintShoeShop } from './fixtures/answers';
import { openMap } from './fixtures/map';
import { mintTeam, signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, phone, test } from './fixtures/test';

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);

/** A journey of which the first touchpoint was asked with other words, better liked, until thirty days ago. */
async function rewordedJourney(team: Team) {
  const journey = await mintShoeShop(team);
  const [first, second] = journey.touchpoints;
  if (!first || !second) throw new Error('The map has touchpoints');
  await inWorkspace(team.id, 'write', async (scope) => {
    const make = (touchpointId: string) =>
      createForm(scope, { touchpointId, metric: 'csat', wordings: defaultWordings.csat });
    const record = (
      touchpointId: string,
      asked: { id: string; versionId: string; content: FormContent },
      from: number,
      to: number,
      score: number,
    ) =>
      recordResponses(
        scope,
        'Europe/Amsterdam',
        Array.from({ length: 12 * Math.ceil((from - to) / 7) }, (_, index) => ({
          form: { ...asked, touchpointId },
          submissionId: uuidv7(),
          locale: 'en',
          answers: standardAnswers(asked.content, index % 4 === 0 ? 3 : score),
          createdAt: day(from - (index % (from - to))),
        })),
      );
    const form = await make(first.id);
    await record(first.id, form, 150, 30, 5);
    const questions = form.content.questions.map((question) => ({
      ...question,
      title: { en: 'How happy are you with us?', nl: 'Hoe blij ben je met ons?' },
    }));
    await saveDraft(scope, { id: form.id, revision: 1, content: { ...form.content, questions } });
    const { versionId, content } = await publishForm(scope, { id: form.id, revision: 2 });
    await record(first.id, { id: form.id, versionId, content }, 30, 0, 2);
    const other = await make(second.id);
    await record(second.id, other, 150, 0, 4);
  });
  return { ...journey, first, second };
}

test('a dashboard marks where a new series begins, and compares nothing over it', async ({ page, team }) => {
  const journey = await rewordedJourney(team);
  await page.goto(`/w/${team.slug}/insights/${journey.id}?range=6m&measure=csat`);
  const row = page.getByRole('region', { name: 'By touchpoint' }).getByRole('row');
  await expect(row.filter({ hasText: journey.first.name })).toContainText(/New wording since .+\d{4}/);
  await expect(row.filter({ hasText: journey.second.name })).not.toContainText('New wording');
  await page.getByRole('link', { name: '90 days' }).click();
  const changed = row.filter({ hasText: journey.first.name });
  await expect(changed).toContainText('not comparable');
  await expect(changed).not.toContainText('worse');
  await expect(page.getByRole('region', { name: 'CSAT', exact: true })).toContainText('not comparable');
  await expect(row.filter({ hasText: journey.second.name })).toContainText('no difference shown');

  const trend = page.getByRole('region', { name: 'Over time' });
  await trend.scrollIntoViewIfNeeded();
  await expect(trend.locator('svg.recharts-surface').getByText('New series')).toBeVisible();
  await expect(trend.getByRole('region', { name: 'New series' })).toContainText(`${journey.first.name}: new wording`);
  await trend.getByText('In figures').click();
  const told = trend.getByRole('row').filter({ hasText: 'New series' });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText(`${journey.first.name}: new wording`);
  await expectAccessible(page);
});

test('a map says since when a touchpoint is asked as it is now, on its card, in its step and in its panel', async ({
  page,
  team,
}) => {
  const journey = await rewordedJourney(team);
  await openMap(page, `/w/${team.slug}/journeys/${journey.id}`);
  const since = /New wording since .+\d{4}/;
  await expect(page.getByText(since).first()).toBeVisible();
  await expect(page.locator('.map-new-series')).not.toHaveCount(0);
  await page.goto(`/w/${team.slug}/journeys/${journey.id}?touchpoint=${journey.first.id}`);
  const panel = page.getByRole('region', { name: 'Score over time' });
  await expect(panel).toContainText(since);
  await expect(panel).toContainText('not comparable');
  await expect(panel.getByRole('region', { name: 'New series' })).toContainText('new wording');
  await expect(panel.locator('svg.recharts-surface').getByText('New series')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(phone);
  test('a new series is told in Dutch as well', async ({ page, context, baseURL }) => {
    const team = await mintTeam('Testwinkel', 'nl');
    await signIn(context, team.owner, baseURL ?? '');
    const journey = await rewordedJourney(team);
    await page.goto(`/w/${team.slug}/insights/${journey.id}?measure=csat`);
    await expect(page.getByRole('region', { name: 'CSAT', exact: true })).toContainText('niet te vergelijken');
    await expect(page.getByRole('region', { name: 'Nieuwe reeks' })).toContainText('nieuwe formulering');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
});
