import { lt } from 'drizzle-orm';
import { signInTokens } from '@/db/schema/users';
import { system } from '@/db/system';
import { forgetOldAttempts } from '@/lib/auth/limits';
import { invitationLetter } from '@/lib/mail/letters';
import { link } from '@/lib/mail/links';
import { forgetOldMails, sendMail } from '@/lib/mail/send';
import { passwordChanged, reset, welcome } from './accounts';
import type { JobName, Payloads } from './payloads';

async function invitation({ email, locale, token, ...words }: Payloads['member.invitation']): Promise<void> {
  await sendMail(email, invitationLetter(locale, { ...words, href: link(`/invitation/${token}`) }));
}

async function tidy(): Promise<void> {
  await Promise.all([forgetOldAttempts(), forgetOldMails()]);
  await system()
    .delete(signInTokens)
    .where(lt(signInTokens.expiresAt, new Date(Date.now() - 7 * 24 * 3600_000)));
}

/** What each job does. */
export const tasks: { [N in JobName]: (payload: Payloads[N]) => Promise<void> } = {
  'account.welcome': welcome,
  'account.reset': reset,
  'account.passwordChanged': passwordChanged,
  'member.invitation': invitation,
  tidy,
};

/** In graphile-worker's notation, UTC. */
export const schedule = '17 3 * * * tidy';
