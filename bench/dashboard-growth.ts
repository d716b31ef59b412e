// Server time of a journey's dashboard with 200,000 responses against the same one with 2,000 over the same period.
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { closeDatabase } from '../db/client';
import { placements } from '../db/schema/journeys';
import { inWorkspace, type Scope } from '../db/scope';
import { mintTeam } from '../e2e/fixtures/people';
import { standardAnswers } from '../lib/feedback/content/standard';
import { createForm } from '../lib/feedback/mutations';
import { type NewResponse, recordResponses } from '../lib/feedback/recording';
import { defaultWordings } from '../lib/feedback/wordings';
import { METRICS, SCALES } from '../lib/insights/statistics/histogram';
import { createJourney } from '../lib/journeys/making/creation';
import { byTurns, sessionCookie, timed } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 60);
const [FEW, MANY] = [2_000, 200_000];
const DAYS = 180;
const BATCH = 10_000;
const DAY_MS = 86_400_000;

/** A workspace with the shoe-shop map, a form at every touchpoint, and so many answers, evenly over the days. */
async function prepare(count: number) {
  const team = await mintTeam(`${count} responses`);
  const write = <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(team.id, 'write', work);
  const { journeyId, forms } = await write(async (scope) => {
    const journey = await createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [] });
    const places = await scope.tx
      .selectDistinct({ touchpointId: placements.touchpointId })
      .from(placements)
      .where(scope.of(placements, eq(placements.journeyId, journey.id)))
      .orderBy(placements.touchpointId);
    const forms = [];
    for (const [index, { touchpointId }] of places.entries()) {
      const metric = METRICS[index % METRICS.length] ?? 'nps';
      const form = await createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] });
      forms.push(form);
    }
    return { journeyId: journey.id, forms };
  });
  const now = Date.now();
  const answer = (index: number): NewResponse => {
    const form = forms[index % forms.length];
    if (!form) throw new Error('The map has touchpoints');
    const { min, max } = SCALES[form.metric];
    return {
      form,
      submissionId: uuidv7(),
      locale: 'en',
      // Neighbouring primes: scores and days run through all their values and do not keep step.
      answers: standardAnswers(form.content, min + ((index * 7919) % (max - min + 1))),
      createdAt: new Date(now - ((index * 104_729) % (DAYS * 1000)) * (DAY_MS / 1000)),
    };
  };
  for (let start = 0; start < count; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => answer(start + index));
    await write((scope) => recordResponses(scope, 'Europe/Amsterdam', batch));
  }
  const cookie = await sessionCookie(team.owner);
  return { request: () => timed(`/w/${team.slug}/insights/${journeyId}`, cookie) };
}

const few = await prepare(FEW);
const started = performance.now();
const many = await prepare(MANY);
console.log(`${MANY} responses recorded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
const { ours, baseline } = await byTurns(ROUNDS, many.request, few.request);
await closeDatabase();
console.log(
  `dashboard with ${FEW} responses ${baseline.toFixed(1)} ms, with ${MANY} ${ours.toFixed(1)} ms (medians of ${ROUNDS})`,
);
console.log(`dashboard-growth ratio ${(ours / baseline).toFixed(2)}`);
