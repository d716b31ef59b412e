import { createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { env } from '@/lib/env';

/** The field in which a page brings what was worked out. */
export const proofField = 'proof';

/** What a form that asks for work carries: what is to be worked out, or what has been on a screen before. */
export type Proof = { challenge: string } | { solved: string };

/** Hashes that it takes at least and at most: a second on a slow phone, a tenth of one on a desk. */
const [least, most] = [20_000, 100_000];
/** Long enough to answer, too short to work on many answers ahead and send them at once. */
const LIFETIME_MS = 2 * 3600 * 1000;
/** Characters of a proof; ours have a thousand. */
const longest = 4000;

const secret = (name: string) => createHmac('sha256', env().AUTH_SECRET).update(`form proof ${name}`).digest('hex');
const secrets = () => ({ hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('key') });

const idOf = (submission: string): string => submission.split('.')[0] ?? '';

/** Something to work out for one submission alone, as JSON (altcha, version 2). @param submission as the page carries it */
export async function challengeFor(submission: string, now = Date.now()): Promise<string> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(most, least),
    data: { submission: idOf(submission) },
    expiresAt: new Date(now + LIFETIME_MS),
    deriveKey,
    ...secrets(),
  });
  return JSON.stringify(challenge);
}

/**
 * Whether the work was done for this submission. It is stored once, so that a proof serves one answer.
 * @param field what the page brought, which may be anything
 */
export async function isProof(submission: string, field: string): Promise<boolean> {
  if (field === '' || field.length > longest) return false;
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(field, 'base64').toString('utf8'));
    if (challenge.parameters.data.submission !== idOf(submission)) return false;
    return (await verifySolution({ challenge, solution, deriveKey, ...secrets() })).verified;
  } catch {
    return false;
  }
}
