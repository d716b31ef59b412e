import type { Payloads } from '@/lib/jobs/payloads';
import { invitationLetter } from '@/lib/mail/letters';
import { link } from '@/lib/mail/links';
import { sendMail } from '@/lib/mail/send';

/** Mails an invitation with the link that takes it. */
export async function invite({ email, locale, token, ...words }: Payloads['member.invitation']): Promise<void> {
  await sendMail(email, invitationLetter(locale, { ...words, href: link(`/invitation/${token}`) }));
}
