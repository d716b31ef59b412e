import type { Part } from './parts';

/** What a column can be beside an answer. */
export const columnKinds = ['key', 'date', 'language', 'touchpoint'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** A part of a form's question, at a touchpoint; '' is the one that the row names. */
export type Target = { formId: string; touchpointId: string; questionId: string; part: Part };

export const targetCode = ({ formId, touchpointId, questionId, part }: Target): string =>
  [formId, touchpointId, questionId, part].join('/');

/** The target that a code names; null where it names none. */
export function targetOf(code: string): Target | null {
  const [formId = '', touchpointId = '', questionId = '', part = '', ...more] = code.split('/');
  return formId && questionId && more.length === 0 ? { formId, touchpointId, questionId, part } : null;
}
