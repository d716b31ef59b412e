import type { AskedForm } from '@/lib/feedback/queries';
import type { Spent } from '@/lib/feedback/quota';

/** Whether a form takes answers: not yet, now, not for the moment, or no more. A draft was never shown to anybody. */
export type FormState = 'open' | 'not-yet' | 'paused' | 'closed';

/** Why a form takes no answer: from nobody now, or from this browser, by this link, or beyond its quota. */
export type Shut = Exclude<FormState, 'open'> | Spent | 'answered';

/** What a form's status and dates say at a moment; whether it has room only the database knows. */
export function stateOf({ status, opensAt, closesAt }: AskedForm, now = new Date()): FormState {
  if (status === 'paused') return 'paused';
  if (status !== 'published' || (closesAt && closesAt <= now)) return 'closed';
  return opensAt && opensAt > now ? 'not-yet' : 'open';
}
