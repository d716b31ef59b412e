import { createHmac, randomFillSync, timingSafeEqual } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { isUuid } from '@/db/scope';
import { env } from '@/lib/env';

/** How long a page that was left open can still be sent. */
const LIFETIME_MS = 14 * 24 * 3600 * 1000;
/** How far the clocks of two servers may be apart. */
const SKEW_MS = 5 * 60 * 1000;

export type Submission = { id: string; versionId: string };

function signature(formId: string, { id, versionId }: Submission): Buffer {
  return createHmac('sha256', env().AUTH_SECRET)
    .update(`form submission ${formId} ${id} ${versionId}`)
    .digest()
    .subarray(0, 16);
}

/** Random bytes for many ids at once: asking for a few each time costs more than all else about a page. */
const dice = { bytes: new Uint8Array(4096), used: 4096 };

function random(): Uint8Array {
  if (dice.used === dice.bytes.length) {
    randomFillSync(dice.bytes);
    dice.used = 0;
  }
  dice.used += 16;
  return dice.bytes.slice(dice.used - 16, dice.used);
}

/** What a page of the form carries: the id of the answer to come, and which version was asked. UUIDv7 holds the time. */
export function mintSubmission(formId: string, versionId: string, now = Date.now()): string {
  const submission = { id: uuidv7({ msecs: now, random: random() }), versionId };
  return `${submission.id}.${versionId}.${signature(formId, submission).toString('base64url')}`;
}

/** The submission that we minted with a page of this form; null for one that is made up, of another form or too old. */
export function readSubmission(formId: string, field: string, now = Date.now()): Submission | null {
  const [id = '', versionId = '', signed = '', more] = field.split('.');
  if (!isUuid(id) || !isUuid(versionId) || more !== undefined) return null;
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(formId, { id, versionId });
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const age = now - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return age >= -SKEW_MS && age <= LIFETIME_MS ? { id, versionId } : null;
}
