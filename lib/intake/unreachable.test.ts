import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { answerForm } from './form';

beforeAll(() => {
  // Nobody listens on port 1: the database is gone as it is after a crash.
  process.env.DATABASE_URL = 'postgres://nobody:nothing@127.0.0.1:1/nothing';
  process.env.AUTH_SECRET = 'a secret of this test alone';
});
afterAll(closeDatabase);

const address = 'http://localhost/f/0123456789abcdefghijkl';
const token = '0123456789abcdefghijkl';

it('gives everything back when the database is gone, to be sent again as the same answer', async () => {
  const fields = { submission: 'as-it-came', lang: 'nl', score: '8', why: 'Lang <b>verhaal</b>\nmet regels' };
  const body = new URLSearchParams(fields);
  const answer = await answerForm(new Request(address, { method: 'POST', body }), token);
  const page = await answer.text();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(page).toContain('Je antwoord is nog niet opgeslagen');
  expect(page).toContain('Lang &lt;b&gt;verhaal&lt;/b&gt;\nmet regels</textarea>');
  for (const name of ['submission', 'lang', 'score'] as const) {
    expect(page).toContain(`name="${name}" value="${fields[name]}"`);
  }
});

it('says that the form will be back', async () => {
  const answer = await answerForm(new Request(address, { headers: { 'accept-language': 'en' } }), token);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.text()).toContain('We will be right back');
});
