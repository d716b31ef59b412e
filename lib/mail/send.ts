import { desc, lt } from 'drizzle-orm';
import nodemailer, { type Transporter } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';
import { keptMails } from '@/db/schema/users';
import { system } from '@/db/system';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import type { Mail } from './compose';
import { keepsMails } from './queries';

let transporter: Transporter | undefined;

/** One pool of connections to the mail server; a mail holds no file and no address to fetch, whatever is in it. */
function transport(url: string): Transporter {
  transporter ??= nodemailer.createTransport(url, {
    from: env().MAIL_FROM,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return transporter;
}

/**
 * Sends a mail, or keeps it where `keepsMails`.
 * @throws Error where the mail server refuses or cannot be reached, and where there is none: the job is tried again
 */
export async function sendMail(to: string, { subject, text, html }: Mail): Promise<void> {
  const { SMTP_URL } = env();
  if (SMTP_URL) {
    // As an object, an address with a comma stays one recipient.
    await transport(SMTP_URL).sendMail({ to: { name: '', address: to }, subject, text, html });
    log.info('mail.sent');
    return;
  }
  if (!keepsMails()) throw new Error('SMTP_URL is not set: no mail can be sent');
  await system().insert(keptMails).values({ id: uuidv7(), recipient: to, subject, text, html });
  log.info('mail.kept');
}

/** Keeps the newest thousand of the kept mails. */
export async function forgetOldMails(): Promise<void> {
  const [oldest] = await system()
    .select({ id: keptMails.id })
    .from(keptMails)
    .orderBy(desc(keptMails.id))
    .offset(1000)
    .limit(1);
  if (oldest) await system().delete(keptMails).where(lt(keptMails.id, oldest.id));
}
