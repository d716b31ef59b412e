import { asc, eq, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  cards,
  designedEmotions,
  journeyPersonas,
  journeys,
  lanes,
  notes,
  phases,
  placements,
  steps,
} from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import { anyOf, kept, type Scope } from '@/db/scope';

/** What a map, and every list of journeys, shows of a persona; of the profile the seed of its drawn face. */
export const personaColumns = {
  id: personas.id,
  name: personas.name,
  colour: personas.colour,
  portraitSeed: sql<string>`${personas.profile} ->> 'portraitSeed'`,
  portraitFileId: personas.portraitFileId,
};

export const touchpointColumns = {
  id: touchpoints.id,
  name: touchpoints.name,
  channelId: touchpoints.channelId,
  momentOfTruth: touchpoints.momentOfTruth,
  evidence: touchpoints.evidence,
  evidenceSince: touchpoints.evidenceSince,
};

export const noteColumns = {
  id: notes.id,
  kind: notes.kind,
  text: notes.text,
  details: notes.details,
  icon: notes.icon,
  colour: notes.colour,
  tags: notes.tags,
  ownerId: notes.ownerId,
  evidence: notes.evidence,
  evidenceSince: notes.evidenceSince,
  evidenceSource: notes.evidenceSource,
  link: notes.link,
  fileId: notes.fileId,
  linkedJourneyId: notes.linkedJourneyId,
};

type Value = (name: string) => Placeholder;
type Keys = Partial<Record<'id' | 'step' | 'touchpoint' | 'note', PgColumn>>;

/**
 * Of a part's rows those that one of these keys names; all where there are none.
 * @param by keys separated by blanks; with "=" behind it, a key has one value, for which the planner finds the best way
 */
const among = (by: string, value: Value, columns: Keys): SQL | undefined =>
  or(
    ...by.split(' ').map((key) => {
      const column = columns[key.replace('=', '') as keyof Keys];
      return column && (key.endsWith('=') ? eq(column, value(key)) : anyOf(column, value(key)));
    }),
  );

/** What a journey is beside what stands on its map. */
export const journeyColumns = {
  id: journeys.id,
  title: journeys.title,
  purpose: journeys.purpose,
  state: journeys.state,
  kind: journeys.kind,
  shape: journeys.shape,
  returnsToPhaseId: journeys.returnsToPhaseId,
  ownerId: journeys.ownerId,
  tags: journeys.tags,
  reviewOn: journeys.reviewOn,
};

const journeyQuery = (lock?: 'no key update' | 'share') =>
  kept((scope, value: (name: 'id') => Placeholder) => {
    const query = scope.tx
      .select({ ...journeyColumns, revision: journeys.revision })
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, value('id'))));
    return lock ? query.for(lock) : query;
  });

/** A journey without its map: one row, or none where the workspace has no such journey. */
export const journeyRow = journeyQuery();
/** As `journeyRow`, for one who is going to change it, or its map. */
export const lockedJourneyRow = journeyQuery('no key update');
export const settledJourneyRow = journeyQuery('share');
export type JourneyRow = Awaited<ReturnType<typeof journeyRow>>[number];

export const selectPersonas = kept((scope, value: Value, by) =>
  scope.tx
    .select({ ...personaColumns, position: journeyPersonas.position })
    .from(journeyPersonas)
    .innerJoin(personas, scope.of(personas, eq(personas.id, journeyPersonas.personaId)))
    .where(
      scope.of(
        journeyPersonas,
        eq(journeyPersonas.journeyId, value('journeyId')),
        among(by, value, { id: personas.id }),
      ),
    )
    .orderBy(asc(journeyPersonas.position), asc(journeyPersonas.id)),
);

export const selectPhases = kept((scope, value: Value, by) =>
  scope.tx
    .select({ id: phases.id, name: phases.name, position: phases.position })
    .from(phases)
    .where(scope.of(phases, eq(phases.journeyId, value('journeyId')), among(by, value, { id: phases.id })))
    .orderBy(asc(phases.position), asc(phases.id)),
);

export const selectSteps = kept((scope, value: Value, by) =>
  scope.tx
    .select({
      id: steps.id,
      phaseId: steps.phaseId,
      name: steps.name,
      linkedJourneyId: steps.linkedJourneyId,
      position: steps.position,
    })
    .from(steps)
    .where(scope.of(steps, eq(steps.journeyId, value('journeyId')), among(by, value, { id: steps.id })))
    .orderBy(asc(steps.position), asc(steps.id)),
);

export const selectLanes = kept((scope, value: Value, by) =>
  scope.tx
    .select({
      id: lanes.id,
      kind: lanes.kind,
      name: lanes.name,
      hidden: lanes.hidden,
      collapsed: lanes.collapsed,
      position: lanes.position,
    })
    .from(lanes)
    .where(scope.of(lanes, eq(lanes.journeyId, value('journeyId')), among(by, value, { id: lanes.id })))
    .orderBy(asc(lanes.position), asc(lanes.id)),
);

const ofPlacements = (scope: Scope, value: Value, by: string) =>
  scope.of(
    placements,
    eq(placements.journeyId, value('journeyId')),
    among(by, value, { id: placements.id, step: placements.stepId, touchpoint: placements.touchpointId }),
  );

export const selectPlacements = kept((scope, value: Value, by) =>
  scope.tx
    .select({
      placement: {
        id: placements.id,
        stepId: placements.stepId,
        touchpointId: placements.touchpointId,
        position: placements.position,
      },
      touchpoint: touchpointColumns,
    })
    .from(placements)
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, placements.touchpointId)))
    .where(ofPlacements(scope, value, by))
    .orderBy(asc(placements.position), asc(placements.id)),
);

export const selectDepartments = kept((scope, value: Value, by) =>
  scope.tx
    .selectDistinct({
      touchpointId: touchpointDepartments.touchpointId,
      departmentId: touchpointDepartments.departmentId,
    })
    .from(placements)
    .innerJoin(
      touchpointDepartments,
      scope.of(touchpointDepartments, eq(touchpointDepartments.touchpointId, placements.touchpointId)),
    )
    .where(ofPlacements(scope, value, by)),
);

export const selectCards = kept((scope, value: Value, by) =>
  scope.tx
    .select({
      card: {
        id: cards.id,
        laneId: cards.laneId,
        stepId: cards.stepId,
        span: cards.span,
        noteId: cards.noteId,
        position: cards.position,
      },
      note: noteColumns,
    })
    .from(cards)
    .innerJoin(notes, scope.of(notes, eq(notes.id, cards.noteId)))
    .where(
      scope.of(
        cards,
        eq(cards.journeyId, value('journeyId')),
        among(by, value, { id: cards.id, step: cards.stepId, note: cards.noteId }),
      ),
    )
    .orderBy(asc(cards.position), asc(cards.id)),
);

export const selectEmotions = kept((scope, value: Value, by) =>
  scope.tx
    .select({
      stepId: designedEmotions.stepId,
      personaId: designedEmotions.personaId,
      state: designedEmotions.state,
      value: designedEmotions.value,
      comment: designedEmotions.comment,
    })
    .from(designedEmotions)
    .where(
      scope.of(
        designedEmotions,
        eq(designedEmotions.journeyId, value('journeyId')),
        among(by, value, { step: designedEmotions.stepId }),
      ),
    ),
);
