import type { AskedForm } from '@/lib/feedback/queries';

/** Whether a form takes answers: not yet, now, not for the moment, or no more. A draft was never shown to anybody. */
export type FormState = 'open' | 'not-yet' | 'paused' | 'closed';

/** What a form's status and dates say at a moment; whether its quota is full only the database knows. */
export function stateOf({ status, opensAt, closesAt }: AskedForm, now = new Date()): FormState {
  if (status === 'paused') return 'paused';
  if (status !== 'published' || (closesAt && closesAt <= now)) return 'closed';
  return opensAt && opensAt > now ? 'not-yet' : 'open';
}
