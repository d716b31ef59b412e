import { describe, expect, it } from 'vitest';
import type { FormContent, Question, Rule, ScaleQuestion } from '@/db/schema/form-content';
import { templateContent } from '../templates/contents';
import { colourProblem, contrast, textOn } from './contrast';
import { isScale } from './path';
import { publishingProblems, untranslated, withSeries } from './publishing';

const form = () => templateContent('return', 'en');
const asked = (content: FormContent, at: number, change: Partial<Question>): FormContent => ({
  ...content,
  questions: content.questions.map((one, index) => (index === at ? ({ ...one, ...change } as Question) : one)),
});
const keys = (content: FormContent) => publishingProblems(content).map(({ key }) => key);
const about = ({ id: questionId }: Question): Rule => ({
  match: 'all',
  conditions: [{ questionId, is: 'answered' }],
});

describe('what keeps a form from being published', () => {
  it('is told at the question where it is', () => {
    const content = form();
    expect(publishingProblems(content)).toEqual([]);
    expect(publishingProblems(asked(content, 1, { title: { nl: 'Alleen dit' } }))).toEqual([
      { key: 'textMissing', questionId: content.questions[1]?.id },
    ]);
    expect(keys(asked(content, 0, { choices: [] }))).toEqual(['tooFewChoices']);
  });

  it('is a rule that looks ahead, goes back, or has no screens to go by', () => {
    const content = form();
    const [first, second, third] = content.questions as [Question, Question, Question];
    expect(keys(asked(content, 0, { show: about(second) }))).toEqual(['ruleLooksAhead']);
    expect(keys(asked(content, 1, { show: about(second) }))).toEqual(['ruleLooksAhead']);
    expect(keys(asked(content, 1, { jumps: [{ rule: about(second), to: third.id }] }))).toEqual([]);
    expect(keys(asked(content, 1, { jumps: [{ rule: about(third), to: 'end' }] }))).toEqual(['ruleLooksAhead']);
    expect(keys(asked(content, 1, { jumps: [{ rule: about(first), to: first.id }] }))).toEqual(['jumpsBack']);
    expect(keys({ ...content, look: { ...content.look, pages: 'all' } })).toEqual(['rulesNeedScreens']);
    expect(keys({ ...content, questions: content.questions.filter((one) => one !== second) })).toEqual([
      'ruleLooksAhead',
    ]);
  });

  it('is a thank-you page without words, range or way on, and none for everybody', () => {
    const content = form();
    const [ending] = content.endings as [FormContent['endings'][number]];
    const ends = (change: Partial<typeof ending>) => keys({ ...content, endings: [{ ...ending, ...change }, ending] });
    expect(ends({ title: {} })).toEqual(['textMissing']);
    expect(ends({ scores: { from: 5, to: 2 } })).toEqual(['emptyRange']);
    expect(ends({ next: { label: { en: 'Shop' }, address: '' } })).toEqual(['nextMissing']);
    expect(keys({ ...content, endings: [{ ...ending, scores: { from: 1, to: 7 } }] })).toEqual(['noEnding']);
  });

  it('is a colour that is too faint', () => {
    const content = form();
    const inColour = (colour: string) => keys({ ...content, look: { ...content.look, colour } });
    expect(inColour('#ffcc00')).toEqual(['contrast']);
    expect(inColour('#1f4fd8')).toEqual([]);
  });
});

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect([colourProblem('#717171'), colourProblem('#808080')]).toEqual([false, true]);
    expect([textOn('#1f4fd8'), textOn('#ffcc00')]).toEqual(['#ffffff', '#1a1c20']);
  });
});

describe('a series', () => {
  const series = (content: FormContent) => content.questions.filter(isScale).map((one) => one.series);
  const before = withSeries(null, form());
  const changed = (change: Partial<ScaleQuestion>) => series(withSeries(before, asked(before, 1, change)));

  it('begins anew with another text, end or scale, and goes on with everything else', () => {
    const scale = before.questions[1] as ScaleQuestion;
    expect(series(before)).toEqual([0]);
    expect(changed({})).toEqual([0]);
    expect(
      changed({ title: { ...scale.title, de: 'War es leicht?' }, required: false, help: { en: 'Be frank' } }),
    ).toEqual([0]);
    expect(changed({ title: { ...scale.title, nl: 'Ging het?' } })).toEqual([1]);
    expect(changed({ high: { ...scale.high, en: 'Yes' } })).toEqual([1]);
    expect(changed({ type: 'csat' })).toEqual([1]);
    const moved = { ...before, questions: [...before.questions].reverse() };
    expect(series(withSeries(before, moved))).toEqual([0]);
  });

  it('counts on from where it was', () => {
    const second = withSeries(before, asked(before, 1, { title: { en: 'Second' } }));
    expect(series(withSeries(second, asked(second, 1, { title: { en: 'Third' } })))).toEqual([2]);
  });
});

it('texts that a language lacks are counted where the first language has them', () => {
  const content = form();
  expect(untranslated(content, 'nl')).toBe(0);
  const german = untranslated(content, 'de');
  expect(german).toBeGreaterThan(10);
  expect(untranslated(asked(content, 1, { title: { ...content.questions[1]?.title, de: 'Leicht?' } }), 'de')).toBe(
    german - 1,
  );
});
