import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { MailText } from '@/components/auth/mail-text';
import { clientAddress } from '@/lib/auth/address';
import { listKeptMails, showsMails } from '@/lib/mail/queries';

/**
 * Where no mail server is set on the embedded database, what would have been sent is read here, on the machine itself;
 * elsewhere this is no page.
 */
export default async function Page({ searchParams }: { searchParams: Promise<{ to?: string | string[] }> }) {
  const [address, asked, { to }] = await Promise.all([clientAddress(), headers(), searchParams]);
  if (!showsMails(asked.get('host'), address)) notFound();
  const [t, format, mails] = await Promise.all([
    getTranslations('auth.keptMails'),
    getFormatter(),
    listKeptMails([to].flat()[0]),
  ]);
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-6 px-4 py-10">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="text-muted">{mails.length === 0 ? t('none') : t('lead')}</p>
      {mails.map((mail) => (
        <article key={mail.id} aria-label={mail.subject} className="rounded-md border border-hairline bg-surface p-5">
          <h2 className="text-lg font-semibold">{mail.subject}</h2>
          <p className="mt-1 text-sm text-muted">
            {t('to', { recipient: mail.recipient })} ·{' '}
            {format.dateTime(mail.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </p>
          <MailText text={mail.text} />
        </article>
      ))}
    </main>
  );
}
