import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { notFound } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { ensureChannels, ensureDepartments, ensureTouchpoints } from '@/lib/touchpoints/registry';
import type { MapPersona, Operation } from '../schema';
import { loadReferences, presentPersonas } from '../storage/references';
import { findTemplate } from '../templates/catalog';
import type { TemplateContent } from '../templates/content';
import { drawTemplate } from '../templates/drawing';
import type { TemplateId } from '../templates/template';
import { copiedId, partsCopied } from './copying';
import { insertMap } from './new-map';

type Wishes = {
  /** Empty or left out: the template's own title. */
  title?: string;
  personaIds: readonly string[];
};

/**
 * Makes a journey map of one of the product's templates. Touchpoints of the workspace with the same name are placed, not
 * made anew.
 * @param locale the language of the map's content: the workspace's
 * @throws Refusal errors.notFound where a persona is not of this workspace
 */
export function createJourney(
  scope: Scope,
  { template, locale, ...wishes }: Wishes & { template: TemplateId; locale: Locale },
): Promise<{ id: string }> {
  return createFrom(scope, drawTemplate(findTemplate(template), locale, new Date().toISOString()), wishes);
}

/**
 * Makes a journey map of a template's content: all that it holds, and its curves for the personas given, in their order.
 * What it refers to and the workspace has no longer, or never had, is left out: links, files.
 * @throws Refusal errors.notFound where a persona is not of this workspace
 */
export async function createFrom(
  scope: Scope,
  content: TemplateContent,
  { title, personaIds }: Wishes,
): Promise<{ id: string }> {
  const people = await requirePersonas(scope, personaIds);
  const touchpointIds = await registerTouchpoints(scope, content.touchpoints);
  const id = uuidv7();
  const { curves, touchpoints: _, ...facts } = await withoutDeadLinks(scope, content);
  const parts = partsCopied(facts, id);
  const count = Math.max(0, ...curves.map((point) => point.curve)) + 1;
  return insertMap(scope, {
    ...facts,
    ...parts,
    id,
    title: title?.trim() || content.title,
    state: 'current',
    ownerId: null,
    reviewOn: null,
    revision: 0,
    personas: people,
    touchpoints: [],
    placements: parts.placements.flatMap((place) => {
      const touchpointId = touchpointIds.get(place.touchpointId);
      return touchpointId ? [{ ...place, touchpointId }] : [];
    }),
    emotions: people.flatMap(({ id: personaId }, index) =>
      curves
        .filter((point) => point.curve === index % count)
        .map(({ curve: __, ...point }) => ({ ...point, personaId, stepId: copiedId(id, point.stepId) })),
    ),
  });
}

async function requirePersonas(scope: Scope, ids: readonly string[]): Promise<MapPersona[]> {
  const found = await presentPersonas(scope, ids);
  return [...new Set(ids)].map((id) => {
    const persona = found.get(id);
    if (!persona) throw notFound();
    return persona;
  });
}

/** @returns the workspace's id of each of the content's touchpoints: the very one where it is still there, else by name */
async function registerTouchpoints(scope: Scope, given: TemplateContent['touchpoints']): Promise<Map<string, string>> {
  const ids = given.map(({ id }) => id).filter(isUuid);
  const rows = ids.length
    ? await scope.tx
        .select({ id: touchpoints.id })
        .from(touchpoints)
        .where(scope.of(touchpoints, inArray(touchpoints.id, ids)))
    : [];
  const here = new Set(rows.map(({ id }) => id));
  const wanted = given.filter(({ id }) => !here.has(id));
  const channels = new Map(wanted.flatMap(({ channel }) => (channel ? [[channel.name, channel] as const] : [])));
  const channelIds = channels.size > 0 ? await ensureChannels(scope, [...channels.values()]) : new Map();
  const behind = new Set(wanted.flatMap((one) => one.departments));
  const departmentIds = behind.size > 0 ? await ensureDepartments(scope, [...behind]) : new Map();
  const made = await ensureTouchpoints(
    scope,
    wanted.map(({ name, description, channel, departments, momentOfTruth }) => ({
      name,
      description,
      momentOfTruth,
      channelId: (channel && channelIds.get(channel.name)) ?? null,
      departmentIds: departments.flatMap((department) => departmentIds.get(department) ?? []),
    })),
  );
  return new Map(given.map(({ id, name }) => [id, here.has(id) ? id : (made.get(name) ?? '')]));
}

/** Links to journeys and files that the workspace does not have lead nowhere. */
async function withoutDeadLinks(scope: Scope, content: TemplateContent): Promise<TemplateContent> {
  const links: Operation[] = [
    ...content.steps.map(({ id, linkedJourneyId }): Operation => ({ kind: 'link-step', id, linkedJourneyId })),
    ...content.notes.map(
      ({ id, fileId, linkedJourneyId }): Operation => ({ kind: 'edit-note', id, changes: { fileId, linkedJourneyId } }),
    ),
  ];
  const { files, journeys } = await loadReferences(scope, links);
  const journey = (id: string | null) => (id && journeys.has(id) ? id : null);
  return {
    ...content,
    steps: content.steps.map((step) => ({ ...step, linkedJourneyId: journey(step.linkedJourneyId) })),
    notes: content.notes.map((note) => ({
      ...note,
      fileId: note.fileId && files.has(note.fileId) ? note.fileId : null,
      linkedJourneyId: journey(note.linkedJourneyId),
    })),
  };
}
