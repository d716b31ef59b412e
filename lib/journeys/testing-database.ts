import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { journeyOperations, journeys } from '@/db/schema/journeys';
import { personas, type StoredProfile } from '@/db/schema/personas';
import { inWorkspace, type Scope } from '@/db/scope';
import type { MintedWorkspace } from '@/db/testing';
import { insertMap } from './making/new-map';
import { applyOperations } from './mutations';
import { journeyMap } from './queries';
import type { JourneyMap, Operation } from './schema';
import { saveTouchpoints } from './storage/saving-touchpoints';
import { emptyMap, sampleMap } from './testing';

/** A map in the tables, with personas of its own. */
export async function mintMap(workspace: MintedWorkspace): Promise<JourneyMap> {
  const map = sampleMap();
  const profile = (portraitSeed: string) => ({ portraitSeed }) as StoredProfile;
  await inWorkspace(workspace.id, 'write', async (scope) => {
    const { tx } = scope;
    await tx
      .insert(personas)
      .values(
        map.personas.map(({ id, name, colour, portraitSeed }) =>
          scope.row({ id, name, colour, profile: profile(portraitSeed), evidence: 'assumed' as const }),
        ),
      );
    await saveTouchpoints(scope, new Map(), new Map(map.touchpoints.map((one) => [one.id, one])));
    await insertMap(scope, map);
  });
  return map;
}

/** A map on which nothing stands yet. */
export async function mintEmptyMap(workspace: MintedWorkspace): Promise<JourneyMap> {
  const map = emptyMap(uuidv7());
  await inWorkspace(workspace.id, 'write', (scope) =>
    scope.tx.insert(journeys).values(scope.row({ id: map.id, title: map.title })),
  );
  return map;
}

export const batchOf = (map: JourneyMap, operations: readonly Operation[]) => ({
  journeyId: map.id,
  operations: operations.map((operation) => ({ id: uuidv7(), operation })),
});

/** What the tests do in one workspace, as its owner, each in a transaction of its own. */
export function hand(workspace: () => MintedWorkspace) {
  const write = <T>(work: (scope: Scope) => Promise<T>) =>
    inWorkspace(workspace().id, 'write', work, workspace().ownerId);
  return {
    write,
    send: (map: JourneyMap, ...operations: Operation[]) =>
      write((scope) => applyOperations(scope, batchOf(map, operations))),
    stored: (id: string) => write((scope) => journeyMap(scope, id)) as Promise<JourneyMap>,
    logged: (id: string) =>
      write((scope) =>
        scope.tx
          .select()
          .from(journeyOperations)
          .where(scope.of(journeyOperations, eq(journeyOperations.journeyId, id)))
          .orderBy(journeyOperations.revision),
      ),
  };
}
