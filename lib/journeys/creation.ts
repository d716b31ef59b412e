import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
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
import type { Scope } from '@/db/scope';
import { notFound } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { ensureChannels, ensureDepartments, ensureTouchpoints } from '@/lib/touchpoints/registry';
import type { LaneKind } from './schema';
import { findTemplate } from './templates/catalog';
import type { JourneyTemplate, TemplateId } from './templates/template';
import { channelVocabulary, departmentVocabulary } from './templates/vocabulary';

/** The lanes that a map starts with; others are added where they are wanted. */
export const firstLanes = [
  'touchpoints',
  'emotion',
  'departments',
  'pain-points',
  'opportunities',
] as const satisfies LaneKind[];

type NewJourney = {
  template: TemplateId;
  /** The language of the map's content: the workspace's. */
  locale: Locale;
  /** Empty or left out: the template's own title. */
  title?: string;
  personaIds: readonly string[];
};

/**
 * Makes a journey map of a template: lanes, phases, steps, touchpoints with their channels and departments, cards and
 * designed emotions for the personas given. Touchpoints of the workspace with the same name are placed, not made anew.
 * @throws Refusal errors.notFound where a persona is not of this workspace
 */
export async function createJourney(scope: Scope, input: NewJourney): Promise<{ id: string }> {
  await requirePersonas(scope, input.personaIds);
  const template = findTemplate(input.template);
  const touchpointIds = await registerTouchpoints(scope, template, input.locale);
  const drawn = draw(template, input, touchpointIds);
  const { tx } = scope;
  await tx.insert(journeys).values(scope.row(drawn.journey));
  await tx.insert(phases).values(scope.rows(drawn.phases));
  await tx.insert(steps).values(scope.rows(drawn.steps));
  await tx.insert(lanes).values(scope.rows(drawn.lanes));
  if (drawn.personas.length > 0) await tx.insert(journeyPersonas).values(scope.rows(drawn.personas));
  if (drawn.placements.length > 0) await tx.insert(placements).values(scope.rows(drawn.placements));
  if (drawn.cards.length > 0) {
    await tx.insert(notes).values(drawn.cards.map(({ id, kind, text }) => scope.row({ id, kind, text })));
    await tx
      .insert(cards)
      .values(drawn.cards.map(({ kind: _, text: __, ...card }) => scope.row({ ...card, noteId: card.id })));
  }
  if (drawn.emotions.length > 0) await tx.insert(designedEmotions).values(scope.rows(drawn.emotions));
  return { id: drawn.journey.id };
}

async function requirePersonas(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await scope.tx
    .select({ id: personas.id })
    .from(personas)
    .where(scope.of(personas, inArray(personas.id, [...ids])));
  if (found.length !== new Set(ids).size) throw notFound();
}

/** @returns the id of each of the template's touchpoints by its key */
async function registerTouchpoints(scope: Scope, template: JourneyTemplate, locale: Locale) {
  const entries = Object.entries(template.touchpoints ?? {});
  if (entries.length === 0) return new Map<string, string>();
  const channelOf = (key: keyof typeof channelVocabulary) => ({
    kind: channelVocabulary[key].kind,
    name: channelVocabulary[key].name[locale],
  });
  const behind = new Set(entries.flatMap(([, touchpoint]) => touchpoint.departments));
  const channelIds = await ensureChannels(
    scope,
    [...new Set(entries.map(([, touchpoint]) => touchpoint.channel))].map(channelOf),
  );
  const departmentIds = await ensureDepartments(
    scope,
    [...behind].map((key) => departmentVocabulary[key][locale]),
  );
  const ids = await ensureTouchpoints(
    scope,
    entries.map(([, touchpoint]) => ({
      name: touchpoint.name[locale],
      description: touchpoint.description?.[locale] ?? '',
      channelId: channelIds.get(channelOf(touchpoint.channel).name) ?? null,
      departmentIds: touchpoint.departments.flatMap(
        (key) => departmentIds.get(departmentVocabulary[key][locale]) ?? [],
      ),
      momentOfTruth: touchpoint.momentOfTruth ?? false,
    })),
  );
  return new Map(entries.map(([key, touchpoint]) => [key, ids.get(touchpoint.name[locale]) ?? '']));
}

/** The rows of a new map; positions count from 0 within their parent, as the map's own operations number them. */
function draw(template: JourneyTemplate, input: NewJourney, touchpointIds: ReadonlyMap<string, string>) {
  const { locale, personaIds } = input;
  const journeyId = uuidv7();
  const phaseRows = template.phases.map((phase, position) => ({
    id: uuidv7(),
    journeyId,
    name: phase.name[locale],
    position,
    key: phase.key,
    steps: phase.steps,
  }));
  const laneRows = firstLanes.map((kind, position) => ({ id: uuidv7(), journeyId, kind, position }));
  const stepRows = phaseRows.flatMap((phase) =>
    phase.steps.map((step, position) => ({
      id: uuidv7(),
      journeyId,
      phaseId: phase.id,
      name: step.name[locale],
      position,
      from: step,
    })),
  );
  const returnsTo = phaseRows.find((phase) => phase.key === template.returnsTo);
  return {
    journey: {
      id: journeyId,
      title: input.title?.trim() || template.title[locale],
      purpose: template.purpose[locale],
      shape: returnsTo ? ('loop' as const) : ('line' as const),
      returnsToPhaseId: returnsTo?.id ?? null,
    },
    phases: phaseRows.map(({ key: _, steps: __, ...row }) => row),
    steps: stepRows.map(({ from: _, ...row }) => row),
    lanes: laneRows,
    personas: personaIds.map((personaId, position) => ({ id: uuidv7(), journeyId, personaId, position })),
    placements: stepRows.flatMap(({ id: stepId, from }) =>
      (from.touchpoints ?? []).flatMap((key, position) => {
        const touchpointId = touchpointIds.get(key);
        return touchpointId ? [{ id: uuidv7(), journeyId, stepId, touchpointId, position }] : [];
      }),
    ),
    cards: laneRows.flatMap((lane) =>
      stepRows.flatMap(({ id: stepId, from }) =>
        cardTexts(lane.kind, from, locale).map(({ kind, text }, position) => ({
          id: uuidv7(),
          kind,
          journeyId,
          laneId: lane.id,
          stepId,
          text,
          position,
        })),
      ),
    ),
    emotions: stepRows.flatMap(({ id: stepId, from }) =>
      personaIds.flatMap((personaId, index) => {
        const curves = from.emotions ?? [];
        const value = curves[index % curves.length];
        return value === undefined ? [] : [{ id: uuidv7(), journeyId, stepId, personaId, value }];
      }),
    ),
  };
}

function cardTexts(kind: LaneKind, step: JourneyTemplate['phases'][number]['steps'][number], locale: Locale) {
  if (kind === 'pain-points') return (step.painPoints ?? []).map((text) => ({ kind, text: text[locale] }));
  if (kind === 'opportunities') return (step.opportunities ?? []).map((text) => ({ kind, text: text[locale] }));
  return [];
}
