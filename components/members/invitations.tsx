import { getFormatter, getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/auth/permissions';
import { inviteMember, revokeInvitation } from '@/lib/members/actions';
import { grantable } from '@/lib/members/rules';
import { ActionForm } from '../ui/action-form';
import { SendButton } from '../ui/form-fields';
import { InviteForm } from './invite-form';

interface InvitationsProps {
  slug: string;
  role: Role;
  timeZone: string;
  open: { id: string; email: string; role: Role; expiresAt: Date }[];
}

/** Who was invited and has not come yet, and the form for the next. */
export async function Invitations({ slug, role, timeZone, open }: InvitationsProps) {
  const [t, shell, format] = await Promise.all([getTranslations('members'), getTranslations('shell'), getFormatter()]);
  const words = {
    lost: t('lost'),
    email: t('email'),
    role: t('roleLabel'),
    roleHint: t('roleHint'),
    invite: t('invite'),
    sent: t('sent'),
    link: t('link'),
    copy: t('copy'),
    copied: t('copied'),
    selected: t('selected'),
  };
  const roles = grantable(role).map((value) => ({ value, label: shell(`role.${value}`) }));
  return (
    <div className="flex flex-col gap-6">
      <InviteForm action={inviteMember.bind(null, slug)} roles={roles.toReversed()} words={words} />
      {open.length > 0 ? (
        <ul aria-label={t('openInvitations')} className="divide-y divide-hairline border-t border-hairline">
          {open.map((invitation) => (
            <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <span className="min-w-52 flex-1 wrap-anywhere">{invitation.email}</span>
              <span className="text-sm text-muted">
                {shell(`role.${invitation.role}`)} ·{' '}
                {t('until', { date: format.dateTime(invitation.expiresAt, { dateStyle: 'medium', timeZone }) })}
              </span>
              <ActionForm action={revokeInvitation.bind(null, slug)} lost={t('lost')}>
                <input type="hidden" name="id" value={invitation.id} />
                <SendButton
                  variant="quiet"
                  size="sm"
                  className="font-normal text-muted hover:text-ink"
                  aria-label={t('revokeOf', { email: invitation.email })}
                >
                  {t('revoke')}
                </SendButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
