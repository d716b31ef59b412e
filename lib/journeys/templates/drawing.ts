import type { Locale } from '@/lib/i18n/locales';
import { newNote } from '../notes';
import type { LaneKind, NoteKind } from '../schema';
import type { TemplateContent } from './content';
import type { JourneyTemplate, TemplateStep } from './template';
import { channelVocabulary, departmentVocabulary } from './vocabulary';

/** The lanes that a map starts with; others are added where they are wanted. */
export const firstLanes = [
  'touchpoints',
  'emotion',
  'departments',
  'pain-points',
  'opportunities',
] as const satisfies LaneKind[];

const cardsOf = (step: TemplateStep) => ({
  'pain-points': step.painPoints ?? [],
  opportunities: step.opportunities ?? [],
});

/** One of the product's templates as a map in one language; ids are keys of the template. @param now ISO instant */
export function drawTemplate(template: JourneyTemplate, locale: Locale, now: string): TemplateContent {
  const steps = template.phases.flatMap((phase) =>
    phase.steps.map((step, at) => ({ step, id: `step ${phase.key} ${at}`, phaseId: `phase ${phase.key}` })),
  );
  const said = steps.flatMap(({ id: stepId, step }) =>
    Object.entries(cardsOf(step)).flatMap(([kind, texts]) =>
      texts.map((text, at) => ({
        card: {
          id: `card ${kind} ${stepId} ${at}`,
          laneId: `lane ${kind}`,
          stepId,
          span: 1,
          noteId: `note ${kind} ${stepId} ${at}`,
        },
        note: newNote(`note ${kind} ${stepId} ${at}`, kind as NoteKind, text[locale], now),
      })),
    ),
  );
  return {
    title: template.title[locale],
    purpose: template.purpose[locale],
    kind: 'customer',
    shape: template.returnsTo ? 'loop' : 'line',
    returnsToPhaseId: template.returnsTo ? `phase ${template.returnsTo}` : null,
    tags: [],
    phases: template.phases.map(({ key, name }) => ({ id: `phase ${key}`, name: name[locale] })),
    steps: steps.map(({ step, ...row }) => ({ ...row, name: step.name[locale], linkedJourneyId: null })),
    lanes: firstLanes.map((kind) => ({ id: `lane ${kind}`, kind, name: null, hidden: false, collapsed: false })),
    touchpoints: Object.entries(template.touchpoints ?? {}).map(([key, one]) => ({
      id: key,
      name: one.name[locale],
      description: one.description?.[locale] ?? '',
      channel: { kind: channelVocabulary[one.channel].kind, name: channelVocabulary[one.channel].name[locale] },
      departments: one.departments.map((department) => departmentVocabulary[department][locale]),
      momentOfTruth: one.momentOfTruth ?? false,
    })),
    placements: steps.flatMap(({ id: stepId, step }) =>
      (step.touchpoints ?? []).map((touchpointId, at) => ({ id: `place ${stepId} ${at}`, stepId, touchpointId })),
    ),
    cards: said.map(({ card }) => card),
    notes: said.map(({ note }) => note),
    curves: steps.flatMap(({ id: stepId, step }) =>
      (step.emotions ?? []).map((value, curve) => ({ stepId, curve, state: 'as-is' as const, value, comment: '' })),
    ),
  };
}
