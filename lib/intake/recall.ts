import type { Answers } from '@/db/schema/form-content';
import { inWorkspace, isUuid } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import { storedAnswers } from '@/lib/feedback/queries';
import { isSigned, signed } from '@/lib/signing';
import { Lately } from './lately';
import { inTime } from './reach';

/** Long enough to read the thanks and to reload them, too short for an address that is handed on. */
const LIFETIME_MS = 15 * 60 * 1000;

const about = (linkId: string, id: string, until: string) => `form thanks ${linkId} ${id} ${until}`;

/** What the address of the thanks says of whom they are for: for a while it stands for the answers, and is none of them. */
export function recallOf(linkId: string, submissionId: string, now = Date.now()): string {
  const until = (now + LIFETIME_MS).toString(36);
  return `${submissionId}.${until}.${signed(about(linkId, submissionId, until))}`;
}

/** The submission that an address of ours stands for; null where it is made up, another form's or too old. */
export function readRecall(linkId: string, given: string, now = Date.now()): string | null {
  const [id = '', until = '', mark = '', more] = given.split('.');
  if (!isUuid(id) || more !== undefined || !(Number.parseInt(until, 36) > now)) return null;
  return isSigned(about(linkId, id, until), mark) ? id : null;
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
