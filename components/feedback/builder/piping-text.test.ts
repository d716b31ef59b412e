import { expect, test } from 'vitest';
import { named, numbered } from './piping-text';

const [a, b] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
const questions = [{ id: a }, { id: b }];

test.each([
  ['Dear {{1}}', `Dear {{${a}}}`],
  ['{{2|you}}, and {{1}}', `{{${b}|you}}, and {{${a}}}`],
  ['{{3}} {{ 1 }} {{1', '{{3}} {{ 1 }} {{1'],
])('%s is read and written by number, and kept by question', (shown, kept) => {
  expect(named(shown, questions)).toBe(kept);
  expect(numbered(kept, questions)).toBe(shown);
});

test('a question that has moved keeps its place in the text, and one that is gone stays as it is kept', () => {
  expect(numbered(`{{${a}}} {{${b}|none}}`, [{ id: b }])).toBe(`{{${a}}} {{1|none}}`);
});
