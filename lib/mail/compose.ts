import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import en from '@/messages/en.json';
import nl from '@/messages/nl.json';

export type Mail = { subject: string; text: string; html: string };

/** A button with the address that it leads to. */
type MailLink = { label: string; href: string };

const words = { en, nl };

/** The mails' words in a language; a mail is written outside any request. */
export const mailWords = (locale: Locale) => createTranslator({ locale, messages: words[locale], namespace: 'mail' });

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A subject and a paragraph are one line each, whatever names are in them. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";

function page(locale: Locale, product: string, paragraphs: string[], link: MailLink | undefined, note: string): string {
  const text = paragraphs.map(
    (line) => `<p style="margin:0 0 16px;font-size:16px;line-height:1.5">${escaped(line)}</p>`,
  );
  const button = link
    ? `<p style="margin:24px 0"><a href="${escaped(link.href)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1F4FD8;color:#FFFFFF;font-size:16px;font-weight:600;text-decoration:none">${escaped(link.label)}</a></p><p style="margin:0 0 16px;font-size:13px;color:#5B616D;overflow-wrap:anywhere">${escaped(link.href)}</p>`
    : '';
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="color-scheme" content="light"></head>` +
    `<body style="margin:0;padding:32px 16px;background:#FAF9F6;color:#1A1C20;${font}"><div style="max-width:520px;margin:0 auto;padding:32px;background:#FFFFFF;border:1px solid #E3E0D9;border-radius:6px">` +
    `<p style="margin:0 0 24px;font-size:16px;font-weight:600">${escaped(product)}</p>${text.join('')}${button}` +
    `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #E3E0D9;font-size:13px;color:#5B616D">${escaped(note)}</p></div></body></html>`
  );
}

type Letter = { locale: Locale; subject: string; paragraphs: string[]; link?: MailLink; note: string };

/** A mail as plain text and as HTML, from the same words; everything in it is escaped. */
export function compose({ locale, subject, paragraphs: given, link, note }: Letter): Mail {
  const product = mailWords(locale)('product');
  const paragraphs = given.map(oneLine);
  const lines = [...paragraphs, ...(link ? [`${link.label}:\n${link.href}`] : []), `--\n${note}`];
  return {
    subject: oneLine(subject),
    text: `${lines.join('\n\n')}\n`,
    html: page(locale, product, paragraphs, link, note),
  };
}
