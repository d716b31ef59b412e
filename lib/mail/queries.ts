import { desc, eq } from 'drizzle-orm';
import { keptMails } from '@/db/schema/users';
import { system } from '@/db/system';
import { env } from '@/lib/env';
import { mayReadMails } from './rules';

/** True where mails are kept in the database for reading at /dev/mail: on the embedded database without a mail server. */
export const keepsMails = (): boolean => env().TOUCHLINE_EMBEDDED && !env().SMTP_URL;

/** Whether a request with this Host header, from this client's address, is shown what is kept. */
export const showsMails = (host: string | null, address: string): boolean =>
  keepsMails() && mayReadMails({ known: env().NEXTAUTH_URL, host, address });

/** The newest kept mails; one recipient's, if given. */
export async function listKeptMails(recipient?: string) {
  // The database takes no NUL, so no recipient has one.
  if (recipient?.includes('\0')) return [];
  return system()
    .select()
    .from(keptMails)
    .where(recipient ? eq(keptMails.recipient, recipient) : undefined)
    .orderBy(desc(keptMails.id))
    .limit(50);
}
