import { aida } from './aida';
import { blank } from './blank';
import { fivePhases, fivePhasesAdvocacy } from './five-phases';
import { fourPhases } from './four-phases';
import { seeThinkDoCare } from './see-think-do-care';
import { shoeShop } from './shoe-shop/template';
import type { JourneyTemplate, TemplateId } from './template';

/** Every template, in the order in which they are offered. */
export const templates: readonly JourneyTemplate[] = [
  fivePhases,
  fivePhasesAdvocacy,
  aida,
  seeThinkDoCare,
  fourPhases,
  shoeShop,
  blank,
];

const byId = new Map(templates.map((template) => [template.id, template]));

/** @throws Error where the catalog lacks a template that the type knows: a mistake in the code */
export function findTemplate(id: TemplateId): JourneyTemplate {
  const template = byId.get(id);
  if (!template) throw new Error(`No template ${id}`);
  return template;
}
