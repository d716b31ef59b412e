import { eq } from 'drizzle-orm';
import { workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { findWorkspace, listWorkspaces } from '@/lib/auth/workspace';
import type { Locale } from '@/lib/i18n/locales';
import { listTemplates, type OwnTemplate } from '@/lib/journeys/queries';
import { templates } from '@/lib/journeys/templates/catalog';

export type TemplateOverview = {
  /** One of the product's, or what names one of the team's own. */
  id: string;
  name: string;
  description: string;
  /** A phase with a moment of truth is drawn with a star. */
  phases: { key: string; name: string; decisive: boolean }[];
  steps: number;
  touchpoints: number;
  /** Index of the phase to which a loop returns; null for a line. */
  returnsTo: number | null;
};

/**
 * What there is to start from.
 * @param content the language in which the map will be; the reader's own where left out
 */
export function templateOverviews(locale: Locale, content = locale): TemplateOverview[] {
  return templates.map((template) => {
    const returnsTo = template.phases.findIndex((phase) => phase.key === template.returnsTo);
    const decisive = (key: string) => template.touchpoints?.[key]?.momentOfTruth ?? false;
    return {
      id: template.id,
      name: template.name[locale],
      description: template.description[locale],
      phases: template.phases.map(({ key, name, steps }) => ({
        key,
        name: name[content],
        decisive: steps.some((step) => step.touchpoints?.some(decisive)),
      })),
      steps: template.phases.reduce((sum, phase) => sum + phase.steps.length, 0),
      touchpoints: Object.keys(template.touchpoints ?? {}).length,
      returnsTo: returnsTo < 0 ? null : returnsTo,
    };
  });
}

/** The team's own words for the five levels of emotion, −2 first, by language; where it has none: '', or no list at all. */
export async function emotionWords(scope: Scope): Promise<Partial<Record<Locale, string[]>>> {
  const [row] = await scope.tx
    .select({ words: workspaces.emotionWords })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  return row?.words ?? {};
}

/** The templates of all workspaces of whoever asks, each with an id that names its workspace too. */
export async function templatesOfWorkspaces(): Promise<(OwnTemplate & { workspace: string })[]> {
  const lists = await Promise.all(
    (await listWorkspaces()).map(async ({ slug, name }) => {
      const templates = (await (await findWorkspace(slug))?.read(listTemplates)) ?? [];
      return templates.map((template) => ({ ...template, id: `${slug}/${template.id}`, workspace: name }));
    }),
  );
  return lists.flat();
}
