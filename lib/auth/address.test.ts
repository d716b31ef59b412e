import { createServer } from 'node:http';
import { afterAll, expect, test, vi } from 'vitest';
import { trustAddresses } from './address';
import { listen } from './testing';

vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none');
vi.stubEnv('AUTH_SECRET', 'only for this test');

const server = createServer((request, response) => response.end(String(request.headers['x-forwarded-for'])));
afterAll(() => server.close());

test('a request names no address of its own', async () => {
  trustAddresses();
  const url = await listen(server);
  const answer = await fetch(url, { headers: { 'x-forwarded-for': '198.51.100.1' } });
  expect(await answer.text()).toBe('127.0.0.1');
});
