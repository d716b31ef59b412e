import { z } from 'zod';
import { sharedKinds } from '@/lib/journeys/rules';
import { isVisible } from '@/lib/reading';
import { answerStatuses, caseStatuses, mostTags } from './rules';

const id = z.uuid().toLowerCase();
const text = (longest: number) => z.string().trim().refine(isVisible, 'errors.required').max(longest, 'errors.tooLong');
const tag = text(40);
const ids = z.array(id).min(1).max(500);

/** What is done with answers at once; what is left out stays as it is. */
export const triageSchema = z.object({
  ids,
  status: z.enum(answerStatuses).optional(),
  assigneeId: id.nullable().optional(),
  addTags: z.array(tag).max(mostTags).default([]),
  removeTags: z.array(tag).max(mostTags).default([]),
});

/** What answers were before, one by one, as the change said it. */
export const restoreSchema = z.object({
  answers: z
    .array(
      z.object({
        id,
        status: z.enum(answerStatuses),
        assigneeId: id.nullable(),
        tags: z.array(tag).max(mostTags),
      }),
    )
    .min(1)
    .max(500),
});

export const noteSchema = z.object({ responseId: id, text: text(5000) });
export const idSchema = z.object({ id });

export const answerViewSchema = z.object({
  name: text(60),
  filters: z.record(z.string().max(20), z.string().max(200)).refine((all) => Object.keys(all).length <= 20),
});

const caseFields = z.object({
  ownerId: id.nullable(),
  dueOn: z.iso.date('errors.date').nullable(),
  outcome: z.string().trim().max(5000, 'errors.tooLong'),
});
export const newCaseSchema = caseFields.omit({ outcome: true }).extend({ responseId: id });
export const caseSchema = caseFields.extend({ id, status: z.enum(caseStatuses) });

/** A note of its own with the answer as its evidence; with a step it stands on that map. */
export const newEvidenceSchema = z.object({
  responseId: id,
  kind: z.enum(sharedKinds),
  text: text(2000),
  place: z.object({ journeyId: id, stepId: id }).nullable(),
});
export const evidenceSchema = z.object({ responseId: id, noteId: id });
