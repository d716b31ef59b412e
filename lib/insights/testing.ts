import { asc } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { placements } from '@/db/schema/journeys';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { createForm } from '@/lib/feedback/mutations';
import { recordResponses } from '@/lib/feedback/recording';
import { defaultWordings } from '@/lib/feedback/wordings';
import { createJourney } from '@/lib/journeys/making/creation';
import type { Metric } from './statistics/histogram';

export const TIME_ZONE = 'Europe/Amsterdam';

/** A workspace with one journey of a template, for one test alone, and the ways to ask and to answer in it. */
export async function mintJourney(template: 'shoe-shop' | 'blank' = 'shoe-shop') {
  const workspace = await mintWorkspace();
  const write = <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(workspace.id, 'write', work);
  const read = <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(workspace.id, 'read', work);
  const journey = await write((scope) => createJourney(scope, { template, locale: 'en', personaIds: [] }));
  const places = await read((scope) =>
    scope.tx
      .select({ touchpointId: placements.touchpointId, stepId: placements.stepId })
      .from(placements)
      .where(scope.of(placements))
      .orderBy(asc(placements.id)),
  );
  /** Makes a form there; what comes back records answers to it: scores with the instants at which they came. */
  async function ask(touchpointId: string, metric: Metric) {
    const form = await write((scope) => createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] }));
    return (answers: readonly { score: number | null; at: Date }[]) =>
      write((scope) =>
        recordResponses(
          scope,
          TIME_ZONE,
          answers.map(({ score, at }) => ({
            form,
            submissionId: uuidv7(),
            locale: 'en',
            answers: standardAnswers(form.content, score),
            createdAt: at,
          })),
        ),
      );
  }
  return { workspace, journeyId: journey.id, places, read, write, ask };
}
