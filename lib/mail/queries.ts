import { desc, eq } from 'drizzle-orm';
import { keptMails } from '@/db/schema/users';
import { system } from '@/db/system';

/** The newest kept mails; one recipient's, if given. */
export async function listKeptMails(recipient?: string) {
  return system()
    .select()
    .from(keptMails)
    .where(recipient ? eq(keptMails.recipient, recipient) : undefined)
    .orderBy(desc(keptMails.id))
    .limit(50);
}
