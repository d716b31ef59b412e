import { describe, expect, it } from 'vitest';
import { type Draft, readAnswer, readDraft } from './draft';

const draft = (given: Partial<Draft>): Draft => ({ submission: '', language: null, score: '', why: '', ...given });

describe('reading an answer', () => {
  it('takes the scores of the scale and no others', () => {
    expect(readAnswer('nps', draft({ score: '0' }))).toEqual({ ok: true, score: 0 });
    expect(readAnswer('nps', draft({ score: '10' }))).toEqual({ ok: true, score: 10 });
    expect(readAnswer('ces', draft({ score: '7' }))).toEqual({ ok: true, score: 7 });
    for (const score of ['', '11', '-1', '5.5', '1e1', ' 5', 'x', '٣', '100']) {
      expect(readAnswer('nps', draft({ score }))).toEqual({ ok: false, problem: 'no-score' });
    }
    expect(readAnswer('csat', draft({ score: '0' }))).toEqual({ ok: false, problem: 'no-score' });
    expect(readAnswer('csat', draft({ score: '6' }))).toEqual({ ok: false, problem: 'no-score' });
  });

  it('tells "not applicable" from no answer', () => {
    expect(readAnswer('emoji', draft({ score: 'na', why: 'I did not call.' }))).toEqual({
      ok: true,
      score: null,
      why: 'I did not call.',
    });
  });

  it('keeps a text as it was typed, up to 2,000 characters', () => {
    const hostile = `<script>'; drop table responses; --\u202e 😀 \\u0000`;
    expect(readAnswer('nps', draft({ score: '3', why: hostile }))).toEqual({ ok: true, score: 3, why: hostile });
    expect(readAnswer('nps', draft({ score: '3', why: ' \n ' }))).toEqual({ ok: true, score: 3 });
    expect(readAnswer('nps', draft({ score: '3', why: 'x'.repeat(2000) })).ok).toBe(true);
    expect(readAnswer('nps', draft({ score: '3', why: 'x'.repeat(2001) }))).toEqual({
      ok: false,
      problem: 'why-too-long',
    });
  });

  it('restores line ends and drops NUL, which the database cannot hold', () => {
    const fields = new URLSearchParams('score=3&why=one%0D%0Atwo%00');
    expect(readDraft(fields)).toEqual(draft({ score: '3', why: 'one\ntwo' }));
  });
});
