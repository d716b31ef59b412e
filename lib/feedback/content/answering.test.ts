import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '@/db/schema/form-content';
import { problemOf } from './answering';

const asked = { id: 'q', title: {}, help: {}, show: null, jumps: [], required: true, notApplicable: false };
const choices = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } }));
const single: Question = { ...asked, type: 'single', choices, other: true };
const multiple: Question = { ...asked, type: 'multiple', choices, other: false };
const ranking: Question = { ...asked, type: 'ranking', choices };
const matrix: Question = { ...asked, type: 'matrix', rows: choices, choices };
const number: Question = { ...asked, type: 'number', min: 0, max: 20 };
const contact: Question = { ...asked, type: 'contact', fields: ['name', 'email'] };

const problems = (question: Question, ...answers: (Answer | undefined)[]) =>
  answers.map((answer) => problemOf(question, answer));

describe('what can be taken for an answer', () => {
  it('is what was offered, once, and as many as may be', () => {
    expect(problems(single, { chosen: ['a'] }, { chosen: [], other: 'mine' })).toEqual([null, null]);
    expect(problems(single, { chosen: ['a', 'b'] }, { chosen: ['a'], other: 'mine' }, { chosen: ['z'] })).toEqual([
      'not-offered',
      'not-offered',
      'not-offered',
    ]);
    expect(
      problems(single, { chosen: [], other: ' ' }, { chosen: [] }, { chosen: [], other: 'x'.repeat(2001) }),
    ).toEqual(['no-other', 'missing', 'too-long']);
    expect(problems(multiple, { chosen: ['a', 'c'] }, { chosen: ['a', 'a'] }, { chosen: ['a'], other: 'x' })).toEqual([
      null,
      'not-offered',
      'not-offered',
    ]);
  });

  it('is a whole order of all of them', () => {
    expect(
      problems(ranking, { order: ['c', 'a', 'b'] }, { order: ['c'] }, { order: ['c', 'c', 'a'] }, 'twice'),
    ).toEqual([null, 'not-all-ranked', 'not-offered', 'ranked-twice']);
  });

  it('is a choice in each row, or in some where it may be skipped', () => {
    const rows = { a: 'a', b: 'c', c: 'a' };
    expect(problems(matrix, { rows }, { rows: { a: 'a' } }, { rows: { z: 'a' } }, { rows: { a: 'z' } })).toEqual([
      null,
      'not-all-rows',
      'not-offered',
      'not-offered',
    ]);
    expect(problemOf({ ...matrix, required: false }, { rows: { a: 'a' } })).toBeNull();
  });

  it('is a number between its limits, a day that exists, an address that is whole', () => {
    expect(problems(number, 0, 20, -1, 20.5, 'three', Number.POSITIVE_INFINITY)).toEqual([
      null,
      null,
      'too-small',
      'too-large',
      'no-number',
      'no-number',
    ]);
    expect(
      problems({ ...asked, type: 'date' }, '2024-02-29', '2026-02-29', '29-02-2024', '2026-13-01', 20240229),
    ).toEqual([null, 'no-date', 'no-date', 'no-date', 'no-date']);
    const of = (given: object) => ({ contact: given }) as Answer;
    expect(
      problems(
        contact,
        of({ email: 'a@b.nl' }),
        of({ email: 'a@b' }),
        of({ name: 'x'.repeat(201) }),
        of({ phone: '1' }),
        of({}),
      ),
    ).toEqual([null, 'no-email', 'too-long', 'not-offered', 'missing']);
  });

  it('is agreement alone where that is asked, and nothing at all of a statement', () => {
    const consent: Question = { ...asked, type: 'consent' };
    expect(problems(consent, true, undefined, 'yes', 1)).toEqual([null, 'not-agreed', 'not-offered', 'not-offered']);
    expect(problemOf({ ...consent, required: false }, undefined)).toBeNull();
    const { required: _, notApplicable: __, ...statement } = asked;
    expect(problems({ ...statement, type: 'statement' }, undefined, 'x')).toEqual([null, 'not-offered']);
  });

  it('is "does not apply" where that is offered', () => {
    expect(problems(number, null, undefined)).toEqual(['not-offered', 'missing']);
    expect(problemOf({ ...number, notApplicable: true }, null)).toBeNull();
    expect(problemOf({ ...number, required: false }, undefined)).toBeNull();
  });

  it('is of its own kind, whatever was made up', () => {
    const kinds: Answer[] = [
      7,
      'text',
      true,
      { chosen: ['z'] },
      { order: ['z'] },
      { rows: { z: 'z' } },
      { contact: {} },
    ];
    for (const question of [single, multiple, ranking, matrix, contact])
      for (const answer of kinds) expect(problemOf(question, answer)).not.toBeNull();
    for (const type of ['short-text', 'long-text'] as const)
      expect(problems({ ...asked, type }, ...kinds).filter((one) => one === null)).toHaveLength(1);
  });
});
