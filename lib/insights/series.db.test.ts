import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import type { FormContent } from '@/db/schema/form-content';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { createForm, publishForm, saveDraft, setTouchpoints } from '@/lib/feedback/mutations';
import { recordResponses } from '@/lib/feedback/recording';
import { defaultWordings } from '@/lib/feedback/wordings';
import { parseRange } from './periods';
import { measuredMapOf } from './queries';
import { dashboard } from './reports/dashboard';
import { headlines } from './reports/headlines';
import { touchpointTrend } from './reports/touchpoint-trend';
import { mintJourney, TIME_ZONE } from './testing';

afterAll(closeDatabase);

const now = new Date('2026-03-31T10:00:00Z');
const quarter = parseRange({}, TIME_ZONE, now);

/** A form at two touchpoints, asked with other words from March on; the second touchpoint has answers to the old ones only. */
async function reworded() {
  const { read, write, places, journeyId, ask } = await mintJourney();
  const [one = '', two = ''] = [...new Set(places.map((place) => place.touchpointId))];
  const form = await write(async (scope) => {
    const made = await createForm(scope, { touchpointId: one, metric: 'csat', wordings: defaultWordings.csat });
    await setTouchpoints(scope, { id: made.id, touchpointIds: [one, two] });
    return made;
  });
  const record = (
    touchpointId: string,
    asked: { versionId: string; content: FormContent },
    scores: [number, string][],
  ) =>
    write((scope) =>
      recordResponses(
        scope,
        TIME_ZONE,
        scores.map(([score, day]) => ({
          form: { id: form.id, touchpointId, versionId: asked.versionId, content: asked.content },
          submissionId: uuidv7(),
          locale: 'en',
          answers: standardAnswers(asked.content, score),
          createdAt: new Date(`${day}T12:00:00Z`),
        })),
      ),
    );
  const times = (count: number, score: number, day: string) =>
    Array.from({ length: count }, (): [number, string] => [score, day]);
  await record(one, form, [...times(40, 5, '2025-12-15'), ...times(40, 5, '2026-02-02')]);
  await record(two, form, times(40, 5, '2026-02-02'));
  const said = await write(async (scope) => {
    const questions = form.content.questions.map((question) => ({ ...question, title: { en: 'How happy are you?' } }));
    await saveDraft(scope, { id: form.id, revision: 1, content: { ...form.content, questions } });
    return publishForm(scope, { id: form.id, revision: 2 });
  });
  await record(one, said, times(40, 1, '2026-03-18'));
  return { read, journeyId, one, two, ask };
}

const wording = { since: '2026-03-18', changed: 'wording', questions: 1 };

it('a reworded question is measured from its first answer on, and compared with nothing before', async () => {
  const { read, journeyId, one, two } = await reworded();
  const [board, map, trend, lines] = await read((scope) =>
    Promise.all([
      dashboard(scope, journeyId, quarter),
      measuredMapOf(scope, TIME_ZONE, journeyId, now),
      touchpointTrend(scope, TIME_ZONE, one, now),
      headlines(scope, quarter),
    ]),
  );
  const broken = {
    current: { n: 40, value: 0, newSeries: wording },
    previous: { n: 40, value: 1, newSeries: null },
    change: { verdict: 'new-series', difference: null, newSeries: wording },
  };
  const csat = { measure: 'csat', ...broken };
  const report = (id: string) => board?.report.touchpoints.find(({ touchpointId }) => touchpointId === id);
  expect(report(one)?.score).toMatchObject(csat);
  expect(report(two)?.score).toMatchObject({ current: { n: 40, value: 1, newSeries: null } });
  // The second touchpoint's answers are to the words of before: together they would be one score of two series.
  expect(board?.report.totals.find(({ measure }) => measure === 'csat')).toMatchObject(csat);
  expect(lines.journeys[0]?.totals.find(({ measure }) => measure === 'csat')).toMatchObject(csat);
  const measured = (id: string) => map?.touchpoints.find(({ touchpointId }) => touchpointId === id);
  expect(measured(one)).toMatchObject({ n: 40, value: 0, newSeries: wording });
  expect(measured(two)).toMatchObject({ n: 40, value: 1, newSeries: null });
  if (!trend?.measure) throw new Error('It has answers');
  expect(
    trend.points.flatMap(({ from, breaks }) => breaks.map(({ since, before, after }) => [from, since, before, after])),
  ).toEqual([['2026-03-01', '2026-03-18', 'csat', 'csat']]);
});

it('another form with the same metric at the touchpoint goes on as it was', async () => {
  const { read, journeyId, one, ask } = await reworded();
  const record = await ask(one, 'csat');
  await record(Array.from({ length: 10 }, () => ({ score: 5, at: new Date('2026-02-02T12:00:00Z') })));
  const map = await read((scope) => measuredMapOf(scope, TIME_ZONE, journeyId, now));
  expect(map?.touchpoints.find(({ touchpointId }) => touchpointId === one)).toMatchObject({
    n: 50,
    value: 0.2,
    newSeries: wording,
  });
});
