import { metrics } from '@/db/schema/values';

/** One question and its reason, by what is measured. */
export const metricTemplates = metrics;
/** Some questions that belong to one kind of moment. */
export const momentTemplates = ['web-page', 'delivery', 'service-call', 'return', 'onboarding', 'event'] as const;
/** Everything that a new form can start from. */
export const formTemplates = [...metricTemplates, ...momentTemplates, 'blank'] as const;
export type FormTemplate = (typeof formTemplates)[number];
