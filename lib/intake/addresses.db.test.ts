import { createServer } from 'node:http';
import { afterAll, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/db/client';
import { trustAddresses } from '@/lib/auth/address';
import { listen } from '@/lib/auth/testing';
import { answersForm } from './listener';

// One proxy of ours stands before us: it names whom it heard from last, and whatever stands before that is the client's word.
vi.stubEnv('TRUSTED_PROXY', '1');

const server = createServer((request, response) => {
  if (!answersForm(request, response)) response.writeHead(418).end();
});
afterAll(async () => {
  server.close();
  await closeDatabase();
});
trustAddresses();
const base = await listen(server);

/** How many of these get in, and what the others are told. */
async function send(token: string, addresses: readonly string[]) {
  const answers = await Promise.all(
    addresses.map((address) =>
      fetch(new URL(`/f/${token}`, base), {
        method: 'POST',
        headers: { 'x-forwarded-for': address, 'accept-language': 'en' },
        body: new URLSearchParams({ submission: '', why: 'my own words, kept' }),
      }),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('my own words, kept');
  }
  return answers.length - refused.length;
}

/** A queue of sixty, and one more for each second that a busy machine takes. */
const expectPace = (through: number) => {
  expect(through).toBeGreaterThanOrEqual(60);
  expect(through).toBeLessThan(70);
};

const many = Array.from({ length: 90 }, (_, at) => at);

it('an address that a client names of itself gets nobody past the pace of the one it comes from', async () => {
  const forged = many.map((at) => `192.0.2.${at}, 198.51.100.7`);
  expectPace(await send('forged', forged));
  expect(await send('forged', ['198.51.100.8'])).toBe(1);
});

it('an address of IPv6 counts by its first 64 bits, however it is written', async () => {
  const written = many.map((at) =>
    at % 2 === 0 ? `forged, 2001:db8:7:8::${at.toString(16)}` : `2001:0DB8:0007:0008:${at}::1`,
  );
  expectPace(await send('six', written));
  expect(await send('six', ['2001:db8:7:9::1'])).toBe(1);
});
