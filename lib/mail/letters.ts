import type { Role } from '@/lib/auth/permissions';
import type { Locale } from '@/lib/i18n/locales';
import { compose, type Mail, mailWords } from './compose';

/** The link to confirm an address. Names nobody: who asked may be a stranger, with a name that is a message. */
export function confirmLetter(locale: Locale, { href }: { href: string }): Mail {
  const t = mailWords(locale);
  return compose({
    locale,
    subject: t('confirm.subject'),
    paragraphs: [t('confirm.body')],
    link: { label: t('confirm.action'), href },
    note: t('confirm.note'),
  });
}

/** To someone who has an account and asked for one. */
export function knownLetter(
  locale: Locale,
  { name, signIn, forgot }: { name: string; signIn: string; forgot: string },
): Mail {
  const t = mailWords(locale);
  return compose({
    locale,
    subject: t('known.subject'),
    paragraphs: [t('hello', { name }), t('known.body'), t('known.forgot', { forgot })],
    link: { label: t('known.action'), href: signIn },
    note: t('known.note'),
  });
}

/** The link to choose a new password. @param name of someone who has confirmed the address, else null */
export function resetLetter(locale: Locale, { name, href }: { name: string | null; href: string }): Mail {
  const t = mailWords(locale);
  return compose({
    locale,
    subject: t('reset.subject'),
    paragraphs: [...(name === null ? [] : [t('hello', { name })]), t('reset.body')],
    link: { label: t('reset.action'), href },
    note: t('reset.note'),
  });
}

/** The news that a password was changed. */
export function changedLetter(locale: Locale, { name, forgot }: { name: string; forgot: string }): Mail {
  const t = mailWords(locale);
  return compose({
    locale,
    subject: t('changed.subject'),
    paragraphs: [t('hello', { name }), t('changed.body')],
    link: { label: t('changed.action'), href: forgot },
    note: t('changed.note'),
  });
}

/** An invitation to a workspace. */
export function invitationLetter(
  locale: Locale,
  { inviter, workspace, role, href }: { inviter: string; workspace: string; role: Role; href: string },
): Mail {
  const t = mailWords(locale);
  return compose({
    locale,
    subject: t('invitation.subject', { inviter, workspace }),
    paragraphs: [t('invitation.body', { inviter, workspace, role: t(`roles.${role}`) })],
    link: { label: t('invitation.action'), href },
    note: t('invitation.note'),
  });
}
