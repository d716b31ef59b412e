import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { auditEntries, memberships, workspaces } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { Refusal } from '@/lib/errors';
import { createFrom } from '@/lib/journeys/making/creation';
import { findTemplate } from '@/lib/journeys/templates/catalog';
import type { TemplateContent } from '@/lib/journeys/templates/content';
import { drawTemplate } from '@/lib/journeys/templates/drawing';
import type { TemplateId } from '@/lib/journeys/templates/template';
import {
  type ChannelKey,
  channelVocabulary,
  defaultDepartments,
  departmentVocabulary,
} from '@/lib/journeys/templates/vocabulary';
import { createPersona } from '@/lib/personas/mutations';
import { ensureChannels, ensureDepartments } from '@/lib/touchpoints/registry';
import { slugCandidates } from './rules';
import type { emotionWordsSchema, newWorkspaceSchema } from './schema';

type MadeWorkspace = { id: string; slug: string; journeyId: string; personaIds: string[] };

/**
 * Makes a workspace with its owner, channels, departments and a first journey from the template, in one transaction.
 * @param slugs addresses to try; the first free one is taken
 * @throws Refusal workspaces.addressTaken where none of them is free
 */
export async function createWorkspace(
  ownerId: string,
  input: Omit<z.output<typeof newWorkspaceSchema>, 'template'> & { template: TemplateId | TemplateContent },
  slugs: Iterable<string> = slugCandidates(input.name),
): Promise<MadeWorkspace> {
  const { name, locale, timeZone } = input;
  const write = async (scope: Scope) => {
    const slug = await claimAddress(scope, { name, locale, timeZone }, slugs);
    await scope.tx.insert(memberships).values(scope.row({ id: uuidv7(), userId: ownerId, role: 'owner' as const }));
    await scope.tx.insert(auditEntries).values(
      scope.row({
        id: uuidv7(),
        actorId: ownerId,
        action: 'workspaces.create',
        targetId: scope.workspaceId,
        detail: { template: typeof input.template === 'string' ? input.template : 'own' },
      }),
    );
    const template =
      typeof input.template === 'string'
        ? drawTemplate(findTemplate(input.template), locale, new Date().toISOString())
        : input.template;
    const examples = typeof input.template === 'string' ? (findTemplate(input.template).personas ?? []) : [];
    const channels = await ensureChannels(
      scope,
      Object.values(channelVocabulary).map((channel) => ({ kind: channel.kind, name: channel.name[locale] })),
    );
    // An example brings its own departments; beside them the general ones would only be in the way.
    if (template.touchpoints.length === 0) {
      await ensureDepartments(
        scope,
        defaultDepartments.map((key) => departmentVocabulary[key][locale]),
      );
    }
    const personaIds: string[] = [];
    for (const { name, colour, uses, profile } of examples) {
      const used = Object.entries(uses).flatMap(([key, use]) => {
        const channelId = channels.get(channelVocabulary[key as ChannelKey].name[locale]);
        return channelId ? [{ channelId, use }] : [];
      });
      const { id } = await createPersona(scope, {
        ...{ name, colour, evidence: 'assumed' },
        profile: { ...profile[locale], channels: used },
      });
      personaIds.push(id);
    }
    const journey = await createFrom(scope, template, { personaIds });
    return { id: scope.workspaceId, slug, journeyId: journey.id, personaIds };
  };
  return inWorkspace(uuidv7(), 'write', write, ownerId);
}

async function claimAddress(
  scope: Scope,
  workspace: Omit<typeof workspaces.$inferInsert, 'id' | 'slug'>,
  slugs: Iterable<string>,
): Promise<string> {
  for (const slug of slugs) {
    const claimed = await scope.tx
      .insert(workspaces)
      .values({ ...workspace, id: scope.workspaceId, slug })
      .onConflictDoNothing({ target: workspaces.slug })
      .returning({ slug: workspaces.slug });
    if (claimed.length > 0) return slug;
  }
  throw new Refusal('workspaces.addressTaken', { status: 409, field: 'name' });
}

/** The team's own words for the five levels of emotion, −2 first; empty ones are the product's. */
export async function saveEmotionWords(
  scope: Scope,
  words: z.output<typeof emotionWordsSchema>,
): Promise<{ id: string }> {
  const own = [...words.en, ...words.nl].some((word) => word !== '');
  await scope.tx
    .update(workspaces)
    .set({ emotionWords: own ? words : null })
    .where(eq(workspaces.id, scope.workspaceId));
  return { id: scope.workspaceId };
}
