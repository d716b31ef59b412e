import { eq, like } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { identities, rateLimits, signInTokens, users } from '@/db/schema/users';
import { system } from '@/db/system';
import { createUser, findByEmail } from './accounts';
import { identify } from './identities';
import { countAttempt } from './limits';
import { changePassword, requestReset, resetPassword, signOutEverywhere } from './password-change';
import { checkPassword } from './sign-in';
import { confirmAddress, signUp } from './sign-up';
import { hashToken, issueToken } from './tokens';

afterAll(closeDatabase);

const password = 'een rustig zinnetje';
const address = () => `${uuidv7()}@people.example`;
const from = '127.0.0.1';

async function mint(verified = true) {
  const email = address();
  const { id } = await createUser({ email, name: 'Test Person', password, locale: 'en', verified });
  return { id, email };
}

const issue = (userId: string, purpose: 'verify' | 'reset') =>
  system().transaction((tx) => issueToken(tx, userId, purpose));

test('a link is stored as its hash, works once, and of many at once for one', async () => {
  const { id } = await mint();
  const token = await issue(id, 'reset');
  const [stored] = await system().select().from(signInTokens).where(eq(signInTokens.userId, id));
  expect(stored?.tokenHash).toBe(hashToken(token));
  const tries = ['first', 'second', 'third'].map((word) => resetPassword(token, `${word} quiet sentence`));
  const answers = await Promise.allSettled(tries);
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
  await expect(resetPassword(token, 'one more sentence')).rejects.toMatchObject({ key: 'auth.linkOver' });
});

test('a newer link ends the older, and an old one is over', async () => {
  const { id } = await mint();
  const older = await issue(id, 'reset');
  const newer = await issue(id, 'reset');
  await expect(resetPassword(older, 'another sentence')).rejects.toMatchObject({ options: { status: 410 } });
  await system()
    .update(signInTokens)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(signInTokens.tokenHash, hashToken(newer)));
  await expect(resetPassword(newer, 'another sentence')).rejects.toMatchObject({ key: 'auth.linkOver' });
});

test('a reset link confirms no account, and a confirmation link resets none', async () => {
  const { id } = await mint(false);
  const token = await issue(id, 'reset');
  await expect(confirmAddress(token, password, from)).rejects.toMatchObject({ key: 'auth.linkOver' });
});

test('a new password and signing out everywhere each end all sessions', async () => {
  const { id, email } = await mint();
  const first = await checkPassword(email, password, from);
  await signOutEverywhere(id);
  const second = await checkPassword(email, password, from);
  expect(second.sessionEpoch).toBe(first.sessionEpoch + 1);
  const third = await changePassword(id, { current: password, password: 'an other sentence', address: from });
  expect(third.sessionEpoch).toBe(second.sessionEpoch + 1);
  await resetPassword(await issue(id, 'reset'), 'a third sentence');
  expect((await checkPassword(email, 'a third sentence', from)).sessionEpoch).toBe(third.sessionEpoch + 1);
});

test('confirming takes the password, so a stranger gains nothing by another one clicking', async () => {
  const { id, email } = await mint(false);
  const token = await issue(id, 'verify');
  await expect(confirmAddress(token, 'not the password', from)).rejects.toMatchObject({
    key: 'auth.wrongConfirmation',
  });
  await expect(checkPassword(email, password, from)).rejects.toMatchObject({ key: 'auth.unverified' });
  await confirmAddress(token, password, from);
  expect((await checkPassword(email, password, from)).id).toBe(id);
});

test('asking for an account that exists changes nothing of it', async () => {
  const { id, email } = await mint();
  await signUp({ email, name: 'Stranger', password: 'a stranger came by', locale: 'nl', next: '/', address: from });
  expect(await findByEmail(email)).toMatchObject({ id, name: 'Test Person', locale: 'en' });
  await expect(checkPassword(email, 'a stranger came by', from)).rejects.toMatchObject({ key: 'auth.wrongPassword' });
});

test('a known and an unknown address get the same refusal after the same time', async () => {
  const { email } = await mint();
  const time = async (who: string) => {
    const start = performance.now();
    const refusal = await checkPassword(who, 'a wrong password', from).catch((error: unknown) => error);
    return { refusal, took: performance.now() - start };
  };
  await time(address());
  const [known, unknown] = [[] as number[], [] as number[]];
  for (let i = 0; i < 7; i++) {
    const [one, other] = [await time(email), await time(address())];
    expect(one.refusal).toEqual(other.refusal);
    known.push(one.took);
    unknown.push(other.took);
  }
  const [a, b] = [Math.min(...known), Math.min(...unknown)];
  // Without the decoy the unknown one answers without the tens of milliseconds that the hash takes.
  expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(1.8);
});

test('the eleventh wrong password in a quarter is not tried, and a right one counts for nothing', async () => {
  const { email } = await mint();
  for (let i = 0; i < 12; i++) await checkPassword(email, password, from);
  const wrong = () => checkPassword(email, 'a wrong password', from).catch((error: unknown) => error);
  const answers = await Promise.all(Array.from({ length: 12 }, wrong));
  expect(answers.filter((answer) => (answer as { key: string }).key === 'auth.tooMany')).toHaveLength(2);
  await expect(checkPassword(email, password, from)).rejects.toMatchObject({ options: { status: 429 } });
});

test('a reset may be asked for five times an hour, known address or not', async () => {
  for (const email of [(await mint()).email, address()]) {
    for (let i = 0; i < 5; i++) await requestReset(email, 'en', from);
    await expect(requestReset(email, 'en', from)).rejects.toMatchObject({ key: 'auth.tooMany' });
  }
});

test('a limit is counted by window, and stores no word of whom it counts', async () => {
  const subject = address();
  const limit = { name: 'test', most: 1, minutes: 10 };
  const start = Math.floor(Date.now() / 600_000) * 600_000;
  await countAttempt([{ limit, subject }], start);
  await expect(countAttempt([{ limit, subject }], start + 240_000)).rejects.toMatchObject({
    options: { values: { minutes: 6 } },
  });
  await countAttempt([{ limit, subject }], start + 600_000);
  expect(await system().$count(rateLimits, like(rateLimits.key, '%@%'))).toBe(0);
});

test('a provider that vouches for an address opens its account, and takes over one that was never confirmed', async () => {
  const claims = (email: string, more = {}) => ({ sub: uuidv7(), email, email_verified: true, name: 'Pia', ...more });
  const known = await mint();
  const first = claims(known.email.toUpperCase());
  expect(await identify('test', first)).toMatchObject({ id: known.id });
  expect(await identify('test', { sub: first.sub })).toMatchObject({ id: known.id });
  expect(await identify('test', claims(known.email, { email_verified: false }))).toBeNull();
  expect(await identify('test', claims(known.email, { email_verified: 'true' }))).toBeNull();

  const squatted = await mint(false);
  expect(await identify('test', claims(squatted.email))).toMatchObject({ id: squatted.id, sessionEpoch: 1 });
  await expect(checkPassword(squatted.email, password, from)).rejects.toMatchObject({ key: 'auth.wrongPassword' });

  const fresh = claims(address());
  const made = await identify('test', fresh);
  const [link] = await system().select().from(identities).where(eq(identities.subject, fresh.sub));
  expect(link?.userId).toBe(made?.id);
  const [user] = await system()
    .select()
    .from(users)
    .where(eq(users.id, made?.id ?? ''));
  expect(user?.emailVerifiedAt).not.toBeNull();
});
