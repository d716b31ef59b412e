'use client';

import { createContext, useContext } from 'react';
import type { FormContent, Question } from '@/db/schema/form-content';
import type { PublishingProblem } from '@/lib/feedback/content/publishing';
import type { Place } from '../places-field';

export type Change = (next: (content: FormContent) => FormContent) => void;

/** What every part of the builder works on. */
export type Builder = {
  slug: string;
  formId: string;
  content: FormContent;
  change: Change;
  /** The language that is written beside the first one; null where there is none. */
  other: string | null;
  setOther: (language: string | null) => void;
  problems: readonly PublishingProblem[];
  places: readonly Place[];
};

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('Stands outside the builder');
  return builder;
}

/** Puts another question in the place of one. */
export const replaced = (content: FormContent, question: Question): FormContent => ({
  ...content,
  questions: content.questions.map((one) => (one.id === question.id ? question : one)),
});
