import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import type { FormContent, Question } from '@/db/schema/form-content';
import { defaultWordings } from '../wordings';
import { renewed } from './copying';
import { standardContent } from './standard';

it('a copy asks the same by questions of its own, to which its rules and texts are bound', () => {
  const standard = standardContent('nps', { en: defaultWordings.nps.en });
  const [scale, why] = standard.questions as [Question, Question];
  const touchpointId = uuidv7();
  const low = { match: 'all' as const, conditions: [{ questionId: scale.id, is: 'at-most' as const, value: 6 }] };
  const content: FormContent = {
    ...standard,
    questions: [
      { ...scale, series: 3, touchpointId, jumps: [{ rule: low, to: why.id }] } as Question,
      { ...why, show: low, title: { en: `Why {{${scale.id}|that}}?` } },
    ],
    endings: standard.endings.map((one) => ({ ...one, text: { en: `You gave {{${scale.id}}}` } })),
  };
  const copy = renewed(content, uuidv7);
  const [first, second] = copy.questions;
  const ids = [...content.questions, ...content.endings].map(({ id }) => id);
  for (const id of ids) expect(JSON.stringify(copy)).not.toContain(id);
  expect(first).toMatchObject({ series: 0, touchpointId, title: scale.title, jumps: [{ to: second?.id }] });
  expect(second?.show?.conditions[0]?.questionId).toBe(first?.id);
  expect(second?.title).toEqual({ en: `Why {{${first?.id}|that}}?` });
  expect(copy.endings[0]?.text).toEqual({ en: `You gave {{${first?.id}}}` });
});
