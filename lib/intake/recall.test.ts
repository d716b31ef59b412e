import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { readRecall, recallOf } from './recall';

const [link, id] = [uuidv7(), uuidv7()];
const minutes = 60_000;

it('stands for one submission of one link, for a quarter of an hour', () => {
  const now = Date.now();
  const recall = recallOf(link, id, now);
  expect(readRecall(link, recall, now + 14 * minutes)).toBe(id);
  expect(readRecall(link, recall, now + 16 * minutes)).toBeNull();
  expect(readRecall(uuidv7(), recall, now)).toBeNull();
});

it('is nothing when it is made up or changed', () => {
  const [, until = '', signed = ''] = recallOf(link, id).split('.');
  const later = (Date.now() + 99 * minutes).toString(36);
  for (const made of [
    '',
    id,
    `${uuidv7()}.${until}.${signed}`,
    `${id}.${later}.${signed}`,
    `${id}.${until}.`,
    '..',
    `${id}.${until}.${signed}.x`,
  ])
    expect(readRecall(link, made)).toBeNull();
});
