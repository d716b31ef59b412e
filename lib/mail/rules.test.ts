import { expect, test } from 'vitest';
import { mayReadMails } from './rules';

const here = { known: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', address: '127.0.0.1' };

test('kept mails are read on this machine, by whichever of its names', () => {
  expect(mayReadMails(here)).toBe(true);
  expect(mayReadMails({ ...here, host: 'localhost:3000', address: '::1' })).toBe(true);
  expect(mayReadMails({ known: 'http://localhost:3000', host: '[::1]:3000', address: '::ffff:127.0.0.1' })).toBe(true);
});

test.each([
  ['the network', { address: '192.168.1.20' }],
  ['the network, by its own word', { host: '192.168.1.2:3000', address: '192.168.1.20' }],
  ['a proxy on this machine', { known: 'https://touchline.example', host: 'touchline.example' }],
  ['a proxy that keeps its name to itself', { known: 'https://touchline.example' }],
  ['another site whose name leads here', { host: 'evil.example:3000' }],
  ['a name that begins like ours', { host: '127.0.0.1.evil.example' }],
  ['nobody knows where', { address: '' }],
  ['a request without a host', { host: null }],
])('%s does not', (_, asking) => {
  expect(mayReadMails({ ...here, ...asking })).toBe(false);
});
