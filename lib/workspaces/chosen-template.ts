import { findWorkspace } from '@/lib/auth/workspace';
import { notFound } from '@/lib/errors';
import type { TemplateContent } from '@/lib/journeys/templates/content';
import { ownTemplate } from '@/lib/journeys/templates/mutations';
import { type TemplateId, templateIds } from '@/lib/journeys/templates/template';

/**
 * What a choice among all templates means: one of the product's, or what one of a workspace holds.
 * @throws Refusal errors.notFound where it is of a workspace that whoever asks is no member of, or there is none
 */
export async function chosenTemplate(choice: string): Promise<TemplateId | TemplateContent> {
  const product = templateIds.find((id) => id === choice);
  if (product) return product;
  const [slug = '', id = ''] = choice.split('/');
  const workspace = await findWorkspace(slug);
  if (!workspace) throw notFound();
  return workspace.read((scope) => ownTemplate(scope, id));
}
