import { v7 as uuidv7 } from 'uuid';
import type { Answers, FormContent, Text } from '@/db/schema/form-content';
import type { Locale } from '@/lib/i18n/locales';
import type { Metric } from '@/lib/insights/statistics/histogram';
import type { FormWording } from '../wordings';

export type Wordings = Partial<Record<Locale, FormWording>>;

/** The answers to such a form: a score, null for "does not apply", and the reason where one was given. */
export function standardAnswers({ questions }: FormContent, score: number | null, why?: string): Answers {
  const [scale, reason] = questions;
  if (!scale || !reason) throw new Error('The form asks something else');
  return { [scale.id]: score, ...(why === undefined ? {} : { [reason.id]: why }) };
}

/** A form that asks for one score and its reason, in these words. */
export function standardContent(metric: Metric, wordings: Wordings): FormContent {
  const said = (key: keyof FormWording): Text =>
    Object.fromEntries(Object.entries(wordings).map(([locale, wording]) => [locale, wording[key]]));
  const asked = { help: {}, show: null, jumps: [] };
  return {
    languages: Object.keys(wordings),
    questions: [
      {
        ...asked,
        id: uuidv7(),
        type: metric,
        title: said('question'),
        low: said('lowLabel'),
        high: said('highLabel'),
        required: true,
        notApplicable: true,
        touchpointId: null,
        series: 0,
      },
      { ...asked, id: uuidv7(), type: 'long-text', title: said('why'), required: false, notApplicable: false },
    ],
    endings: [{ id: uuidv7(), scores: null, title: said('thanks'), text: {}, next: null }],
    look: { colour: null, logoFileId: null, pages: 'all' },
    hiddenFields: [],
  };
}
