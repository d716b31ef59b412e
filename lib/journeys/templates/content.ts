import type { channelKinds } from '@/db/schema/touchpoints';
import type { DesignedEmotion, JourneyMap } from '../schema';

/** A touchpoint by what it is called, so that a workspace that lacks it can make it. */
type ContentTouchpoint = {
  id: string;
  name: string;
  description: string;
  channel: { kind: (typeof channelKinds)[number]; name: string } | null;
  departments: readonly string[];
  momentOfTruth: boolean;
};

/** Whose curve a point is on: the first persona's is 0. */
type CurvePoint = Omit<DesignedEmotion, 'personaId'> & { curve: number };

/** What a template holds: a map without persons, whose ids only tie its parts together. */
export type TemplateContent = Pick<
  JourneyMap,
  | 'title'
  | 'purpose'
  | 'kind'
  | 'shape'
  | 'tags'
  | 'returnsToPhaseId'
  | 'phases'
  | 'steps'
  | 'lanes'
  | 'placements'
  | 'notes'
  | 'cards'
> & { touchpoints: readonly ContentTouchpoint[]; curves: readonly CurvePoint[] };

/** A template at a glance, as whoever chooses one sees it. */
export type ContentSummary = {
  /** A phase with a moment of truth is drawn with a star. */
  phases: { key: string; name: string; decisive: boolean }[];
  steps: number;
  touchpoints: number;
  /** Index of the phase to which a loop returns; null for a line. */
  returnsTo: number | null;
};

type Vocabulary = {
  channels: ReadonlyMap<string, NonNullable<ContentTouchpoint['channel']>>;
  departments: ReadonlyMap<string, string>;
  /** By touchpoint. */
  descriptions: ReadonlyMap<string, string>;
};

/** A map as a template: nobody owns it or what its cards say, and its curves are those of the first persona, the second, … */
export function contentOf(map: JourneyMap, { channels, departments, descriptions }: Vocabulary): TemplateContent {
  const { title, purpose, kind, shape, tags, returnsToPhaseId, phases, steps, lanes, placements, cards } = map;
  const curveOf = new Map(map.personas.map(({ id }, index) => [id, index]));
  return {
    ...{ title, purpose, kind, shape, tags, returnsToPhaseId, phases, steps, lanes, placements, cards },
    notes: map.notes.map((note) => ({ ...note, ownerId: null })),
    touchpoints: map.touchpoints.map(({ id, name, channelId, departmentIds, momentOfTruth }) => ({
      id,
      name,
      description: descriptions.get(id) ?? '',
      channel: (channelId && channels.get(channelId)) || null,
      departments: departmentIds.flatMap((one) => departments.get(one) ?? []),
      momentOfTruth,
    })),
    curves: map.emotions.flatMap(({ personaId, ...point }) => {
      const curve = curveOf.get(personaId);
      return curve === undefined ? [] : [{ ...point, curve }];
    }),
  };
}

/** What a list shows of a template. */
export function summaryOf(content: TemplateContent): ContentSummary {
  const decisive = new Set(content.touchpoints.filter((one) => one.momentOfTruth).map(({ id }) => id));
  const starred = new Set(content.placements.filter((one) => decisive.has(one.touchpointId)).map((one) => one.stepId));
  const starredPhases = new Set(content.steps.filter(({ id }) => starred.has(id)).map((step) => step.phaseId));
  const returnsTo = content.phases.findIndex((phase) => phase.id === content.returnsToPhaseId);
  return {
    phases: content.phases.map(({ id, name }) => ({ key: id, name, decisive: starredPhases.has(id) })),
    steps: content.steps.length,
    touchpoints: content.touchpoints.length,
    returnsTo: content.shape === 'line' ? null : Math.max(0, returnsTo),
  };
}
