import { eq, lt } from 'drizzle-orm';
import { signInTokens, users } from '@/db/schema/users';
import { system } from '@/db/system';
import type { Payloads } from '@/lib/jobs/payloads';
import { changedLetter, confirmLetter, knownLetter, resetLetter } from '@/lib/mail/letters';
import { link } from '@/lib/mail/links';
import { sendMail } from '@/lib/mail/send';
import { findByEmail } from './accounts';
import { forgetOldAttempts } from './limits';
import { issueToken } from './tokens';

/** Looks up here, and not in the request, whether there is an account: the request takes the same time either way. */
export async function welcome({ email, locale, next }: Payloads['account.welcome']): Promise<void> {
  const user = await findByEmail(email);
  if (!user) return;
  const language = user.locale ?? locale;
  if (user.emailVerifiedAt) {
    const links = { signIn: link('/sign-in', next), forgot: link('/forgot') };
    return sendMail(user.email, knownLetter(language, { name: user.name, ...links }));
  }
  const token = await system().transaction((tx) => issueToken(tx, user.id, 'verify'));
  await sendMail(user.email, confirmLetter(language, { href: link(`/verify/${token}`, next) }));
}

/** Mails a link by which a new password is chosen; nothing where nobody has this address any more. */
export async function reset({ email, locale }: Payloads['account.reset']): Promise<void> {
  const user = await findByEmail(email);
  if (!user) return;
  const token = await system().transaction((tx) => issueToken(tx, user.id, 'reset'));
  const name = user.emailVerifiedAt ? user.name : null;
  await sendMail(user.email, resetLetter(user.locale ?? locale, { name, href: link(`/reset/${token}`) }));
}

/** Tells the owner of an account that its password was changed. */
export async function passwordChanged({ userId }: Payloads['account.passwordChanged']): Promise<void> {
  const [user] = await system().select().from(users).where(eq(users.id, userId));
  if (user)
    await sendMail(user.email, changedLetter(user.locale ?? 'en', { name: user.name, forgot: link('/forgot') }));
}

/** Attempts are counted for a window and tokens hold for days: what is older says nothing any more. */
export async function forgetOldTraces(): Promise<void> {
  await forgetOldAttempts();
  await system()
    .delete(signInTokens)
    .where(lt(signInTokens.expiresAt, new Date(Date.now() - 7 * 24 * 3600_000)));
}
