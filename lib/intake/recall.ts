import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Answers } from '@/db/schema/form-content';
import { inWorkspace, isUuid } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import { env } from '@/lib/env';
import { storedAnswers } from '@/lib/feedback/queries';
import { Lately } from './lately';
import { inTime } from './reach';

/** Long enough to read the thanks and to reload them, too short for an address that is handed on. */
const LIFETIME_MS = 15 * 60 * 1000;

function signature(linkId: string, id: string, until: string): Buffer {
  const said = `form thanks ${linkId} ${id} ${until}`;
  return createHmac('sha256', env().AUTH_SECRET).update(said).digest().subarray(0, 16);
}

/** What the address of the thanks says of whom they are for: for a while it stands for the answers, and is none of them. */
export function recallOf(linkId: string, submissionId: string, now = Date.now()): string {
  const until = (now + LIFETIME_MS).toString(36);
  return `${submissionId}.${until}.${signature(linkId, submissionId, until).toString('base64url')}`;
}

/** The submission that an address of ours stands for; null where it is made up, another form's or too old. */
export function readRecall(linkId: string, given: string, now = Date.now()): string | null {
  const [id = '', until = '', signed = '', more] = given.split('.');
  if (!isUuid(id) || more !== undefined || !(Number.parseInt(until, 36) > now)) return null;
  const [ours, theirs] = [signature(linkId, id, until), Buffer.from(signed, 'base64url')];
  return theirs.length === ours.length && timingSafeEqual(theirs, ours) ? id : null;
}

const lately = new Lately<Answers>({ lasts: 60_000, most: 1000 });

/** The answers that the thanks may say once more; none where the address does not stand for any. */
export async function recalled({ id, workspaceId }: LinkTarget, formId: string, given: string): Promise<Answers> {
  const submissionId = readRecall(id, given);
  if (!submissionId) return {};
  const known = lately.get(submissionId);
  if (known) return known;
  const answers = await inTime(inWorkspace(workspaceId, 'read', (scope) => storedAnswers(scope, formId, submissionId)));
  if (answers) lately.set(submissionId, answers);
  return answers ?? {};
}
