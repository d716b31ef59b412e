import { z } from 'zod';
import { channelKinds } from '@/db/schema/touchpoints';
import { isVisible } from '@/lib/reading';

const name = z.string().trim().refine(isVisible, 'errors.required').max(60, 'errors.tooLong');

/** Without an id it is a new one. */
export const departmentSchema = z.object({ id: z.uuid().toLowerCase().optional(), name });
export const channelSchema = departmentSchema.extend({ kind: z.enum(channelKinds, 'errors.required') });
export const vocabularyIdSchema = z.object({ id: z.uuid().toLowerCase() });

/** What a channel can be, in the order in which they are offered. */
export const channelKindsOffered = channelSchema.shape.kind.options;
export type ChannelKind = (typeof channelKindsOffered)[number];
