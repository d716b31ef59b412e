import { expect, test } from 'vitest';
import { addressPrefix, clientOf, mailboxOf, passwordWeakness, safePath } from './rules';

test.each([
  ['/w/demo?x=1#y', '/w/demo?x=1#y'],
  ['/w/../profile', '/profile'],
  [undefined, '/'],
  ['', '/'],
  ['w/demo', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/..//evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %j leads to %s', (next, path) => {
  expect(safePath(next)).toBe(path);
});

test('without a proxy of ours the header is not believed', () => {
  expect(clientOf('198.51.100.1', '203.0.113.9', 0)).toBe('203.0.113.9');
});

test('behind proxies the address is the one that the outermost of them saw', () => {
  expect(clientOf('forged, 198.51.100.1', '10.0.0.1', 1)).toBe('198.51.100.1');
  expect(clientOf(['forged, 198.51.100.1', '10.0.0.2'], '10.0.0.1', 2)).toBe('198.51.100.1');
  expect(clientOf(undefined, '10.0.0.1', 1)).toBe('10.0.0.1');
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['127.0.0.1', null],
  ['::1', null],
  ['::ffff:127.0.0.1', null],
  ['', null],
])('%s is counted as %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix);
});

test('an address with a note leads to the same mailbox', () => {
  expect(mailboxOf(' Nora+shop+2@People.example')).toBe('nora@people.example');
  expect(mailboxOf('nora@a+b.example')).toBe('nora@a+b.example');
});

const who = { email: 'nora.new@people.example', name: 'Nora New' };

test.each([
  ['Password123', 'auth.passwordCommon'],
  ['abcabcabcabc', 'auth.passwordCommon'],
  ['nora.new@people.example', 'auth.passwordOwnName'],
  ['NORA.NEW12', 'auth.passwordOwnName'],
  ['noranew2026', 'auth.passwordOwnName'],
  ['een rustig zinnetje', null],
  ['nora new walks in the rain', null],
])('%s is judged %s', (password, weakness) => {
  expect(passwordWeakness(password, who)).toBe(weakness);
});
