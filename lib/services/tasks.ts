import { forgetOldTraces, passwordChanged, reset, welcome } from '@/lib/auth/jobs';
import { advanceApart } from '@/lib/exchange/apart';
import type { JobName, Payloads } from '@/lib/jobs/payloads';
import { forgetOldMails } from '@/lib/mail/send';
import { invite } from '@/lib/members/jobs';
import { tidyAllFiles } from './files';

/** What each job does. */
export const tasks: { [N in JobName]: (payload: Payloads[N]) => Promise<void> } = {
  'account.welcome': welcome,
  'account.reset': reset,
  'account.passwordChanged': passwordChanged,
  'member.invitation': invite,
  'exchange.advance': async (given) => {
    await advanceApart(given);
  },
  tidy: async () => {
    await Promise.all([forgetOldTraces(), forgetOldMails(), tidyAllFiles()]);
  },
};

/** In graphile-worker's notation, UTC. */
export const schedule = '17 3 * * * tidy';
