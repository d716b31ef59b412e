import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { journeyTemplates } from '@/db/schema/journeys';
import { channels, departments, touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { isUuid, type Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { createFrom, createJourney } from '../making/creation';
import { loadSettledMap } from '../storage/loading';
import { contentOf, summaryOf, type TemplateContent } from './content';
import type { newJourneySchema, newTemplateSchema, templateNameSchema, templateRemovalSchema } from './schema';
import { templateIds } from './template';

/** Starts a journey from a template of the product's, in the workspace's language, or of the team's own. */
export async function startJourney(scope: Scope, input: z.output<typeof newJourneySchema>): Promise<{ id: string }> {
  const template = templateIds.find((id) => id === input.template);
  if (!template) return createFrom(scope, await ownTemplate(scope, input.template), input);
  const [workspace] = await scope.tx
    .select({ locale: workspaces.locale })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  if (!workspace) throw notFound();
  return createJourney(scope, { ...input, template, locale: workspace.locale });
}

/** What a template of the team's own holds. @throws Refusal errors.notFound */
export async function ownTemplate(scope: Scope, id: string): Promise<TemplateContent> {
  if (!isUuid(id)) throw notFound();
  const [template] = await scope.tx
    .select({ content: journeyTemplates.content })
    .from(journeyTemplates)
    .where(scope.of(journeyTemplates, eq(journeyTemplates.id, id)));
  if (!template) throw notFound();
  // Only `saveTemplate` writes it.
  return template.content as TemplateContent;
}

/** Of one workspace: more are not found again among themselves, and each holds a whole map. */
const mostTemplates = 100;

/** Of two that are kept at the same moment where there is room for one, one is. @throws Refusal journeys.tooManyTemplates */
async function requireRoom(scope: Scope): Promise<void> {
  await scope.tx
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId))
    .for('no key update');
  if ((await scope.tx.$count(journeyTemplates, scope.of(journeyTemplates))) >= mostTemplates)
    throw new Refusal('journeys.tooManyTemplates', { status: 409, field: 'name', values: { most: mostTemplates } });
}

/** Keeps a map as it is now, to start others from. @throws Refusal errors.notFound; journeys.tooManyTemplates (409) */
export async function saveTemplate(
  scope: Scope,
  { journeyId, name, description }: z.output<typeof newTemplateSchema>,
): Promise<{ id: string; name: string }> {
  const { tx } = scope;
  await requireRoom(scope);
  const [loaded, channelRows, departmentRows, touchpointRows] = await Promise.all([
    loadSettledMap(scope, journeyId),
    tx.select({ id: channels.id, kind: channels.kind, name: channels.name }).from(channels).where(scope.of(channels)),
    tx.select({ id: departments.id, name: departments.name }).from(departments).where(scope.of(departments)),
    tx
      .select({ id: touchpoints.id, description: touchpoints.description })
      .from(touchpoints)
      .where(scope.of(touchpoints)),
  ]);
  if (!loaded) throw notFound();
  const content = contentOf(loaded.map, {
    channels: new Map(channelRows.map(({ id, ...channel }) => [id, channel])),
    departments: new Map(departmentRows.map((department) => [department.id, department.name])),
    descriptions: new Map(touchpointRows.map((touchpoint) => [touchpoint.id, touchpoint.description])),
  });
  const id = uuidv7();
  await tx.insert(journeyTemplates).values(
    scope.row({
      id,
      name,
      description,
      // The summary stands beside, so that a choice of templates need not read whole maps.
      content: { ...content, summary: summaryOf(content) },
      createdBy: scope.actorId,
    }),
  );
  return { id, name };
}

/** @throws Refusal errors.notFound */
export async function renameTemplate(
  scope: Scope,
  { id, name, description }: z.output<typeof templateNameSchema>,
): Promise<{ id: string }> {
  const changed = await scope.tx
    .update(journeyTemplates)
    .set({ name, description })
    .where(scope.of(journeyTemplates, eq(journeyTemplates.id, id)))
    .returning({ id: journeyTemplates.id });
  if (changed.length === 0) throw notFound();
  return { id };
}

/** Journeys that were started from it stay as they are. @throws Refusal errors.notFound */
export async function deleteTemplate(
  scope: Scope,
  { id }: z.output<typeof templateRemovalSchema>,
): Promise<{ id: string }> {
  const gone = await scope.tx
    .delete(journeyTemplates)
    .where(scope.of(journeyTemplates, eq(journeyTemplates.id, id)))
    .returning({ id: journeyTemplates.id });
  if (gone.length === 0) throw notFound();
  return { id };
}
