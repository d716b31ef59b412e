import { and, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { designedEmotions, steps } from '@/db/schema/journeys';
import { type FieldEvidence, personas } from '@/db/schema/personas';
import type { Scope } from '@/db/scope';
import { aims, remarks } from './aims';
import { grounds } from './grounds';

const DAY = 86_400_000;

/** Says by what each field of the personas is known. */
export async function sayGrounds(scope: Scope, now: Date): Promise<void> {
  const ground = ({ state, daysAgo, source }: { state: FieldEvidence['state']; daysAgo: number; source: string }) => ({
    ...{ state, source, link: '' },
    since: new Date(now.getTime() - daysAgo * DAY).toISOString().slice(0, 10),
  });
  for (const { persona, fields, own } of grounds) {
    const [row] = await scope.tx
      .select({ id: personas.id, profile: personas.profile })
      .from(personas)
      .where(scope.of(personas, eq(personas.name, persona)));
    if (!row) continue;
    const evidence = Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, ground(one)]));
    const ownFields = row.profile.fields?.map((field, at) => ({
      ...field,
      evidence: own[at] ? ground(own[at]) : null,
    }));
    await scope.tx
      .update(personas)
      .set({ profile: { ...row.profile, evidence, fields: ownFields } })
      .where(scope.of(personas, eq(personas.id, row.id)));
  }
}

/** Draws the curve that returning is to have, and says something at a few points of the one it has. */
export async function sayAims(scope: Scope): Promise<void> {
  const [stepRows, people] = await Promise.all([
    scope.tx
      .select({ id: steps.id, journeyId: steps.journeyId, name: steps.name })
      .from(steps)
      .where(
        scope.of(
          steps,
          inArray(
            steps.name,
            [...aims, ...remarks].map(({ step }) => step),
          ),
        ),
      ),
    scope.tx.select({ id: personas.id, name: personas.name }).from(personas).where(scope.of(personas)),
  ]);
  const placeOf = (one: { step: string; persona: string }) => {
    const step = stepRows.find(({ name }) => name === one.step);
    const persona = people.find(({ name }) => name === one.persona);
    return step && persona ? { journeyId: step.journeyId, stepId: step.id, personaId: persona.id } : null;
  };
  const rows = aims.flatMap(({ value, comment, ...one }) => {
    const place = placeOf(one);
    return place ? [{ ...place, id: uuidv7(), state: 'to-be' as const, value, comment }] : [];
  });
  if (rows.length > 0) await scope.tx.insert(designedEmotions).values(scope.rows(rows)).onConflictDoNothing();
  for (const { comment, ...one } of remarks) {
    const place = placeOf(one);
    if (!place) continue;
    const here = and(
      eq(designedEmotions.stepId, place.stepId),
      eq(designedEmotions.personaId, place.personaId),
      eq(designedEmotions.state, 'as-is'),
    );
    await scope.tx.update(designedEmotions).set({ comment }).where(scope.of(designedEmotions, here));
  }
}
