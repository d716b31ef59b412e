import { isUuid } from '@/db/scope';
import { newId } from '@/lib/ids';
import { isSigned, signed } from '@/lib/signing';

/** How long a page that was left open can still be sent. */
const LIFETIME_MS = 14 * 24 * 3600 * 1000;
/** How far the clocks of two servers may be apart. */
const SKEW_MS = 5 * 60 * 1000;

export type Submission = { id: string; versionId: string };

const about = (formId: string, { id, versionId }: Submission) => `form submission ${formId} ${id} ${versionId}`;

/** What a page of the form carries: the id of the answer to come, and which version was asked. UUIDv7 holds the time. */
export function mintSubmission(formId: string, versionId: string, now = Date.now()): string {
  const id = newId(now);
  return `${id}.${versionId}.${signed(about(formId, { id, versionId }))}`;
}

/** The submission that we minted with a page of this form; null for one that is made up, of another form or too old. */
export function readSubmission(formId: string, field: string, now = Date.now()): Submission | null {
  const [id = '', versionId = '', mark = '', more] = field.split('.');
  if (!isUuid(id) || !isUuid(versionId) || more !== undefined) return null;
  if (!isSigned(about(formId, { id, versionId }), mark)) return null;
  const age = now - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return age >= -SKEW_MS && age <= LIFETIME_MS ? { id, versionId } : null;
}
