import { getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/auth/permissions';
import { changeMemberRole, leaveWorkspace, removeFromWorkspace } from '@/lib/members/actions';
import { grantable, mayManage } from '@/lib/members/rules';
import { ActionForm } from '../ui/action-form';
import { Avatar } from '../ui/avatar';
import { SendButton } from '../ui/form-fields';
import { RowDetails } from '../ui/row-details';
import { RoleSelect } from './role-select';

interface MemberRowProps {
  slug: string;
  member: { id: string; userId: string; name: string; email: string; role: Role };
  actor: { id: string; role: Role };
}

export async function MemberRow({ slug, member, actor }: MemberRowProps) {
  const [t, shell] = await Promise.all([getTranslations('members'), getTranslations('shell')]);
  const own = member.userId === actor.id;
  const managed = mayManage(actor.role, member.role);
  const roles = grantable(actor.role).map((value) => ({ value, label: shell(`role.${value}`) }));
  const end = own ? leaveWorkspace : removeFromWorkspace;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <span className="flex min-w-60 flex-1 items-center gap-3 max-sm:basis-full">
        <Avatar name={member.name} seed={member.userId} silent />
        <span className="min-w-0">
          <span className="block font-medium wrap-anywhere">
            {member.name}
            {own ? <span className="text-muted"> {t('you')}</span> : null}
          </span>
          <span className="block text-sm text-muted wrap-anywhere">{member.email}</span>
        </span>
      </span>
      {managed ? (
        <ActionForm action={changeMemberRole.bind(null, slug)} lost={t('lost')} className="flex flex-col gap-2">
          <input type="hidden" name="id" value={member.id} />
          <RoleSelect label={t('roleOf', { name: member.name })} options={roles} value={member.role} save={t('save')} />
        </ActionForm>
      ) : (
        <span className="flex h-9 items-center text-muted">{shell(`role.${member.role}`)}</span>
      )}
      {managed || own ? (
        <RowDetails
          className="min-w-28 justify-end group-open:min-w-0 max-sm:min-w-0"
          summary={
            <>
              {own ? t('leave') : t('remove')}
              {own ? null : <span className="sr-only"> {member.name}</span>}
            </>
          }
        >
          <ActionForm action={end.bind(null, slug)} lost={t('lost')} className="mt-2 flex flex-col items-start gap-3">
            <p className="text-muted">{own ? t('leaveLead') : t('removeLead', { name: member.name })}</p>
            <input type="hidden" name="id" value={member.id} />
            <SendButton variant="danger" size="sm">
              {own ? t('leaveNow') : t('removeNow')}
            </SendButton>
          </ActionForm>
        </RowDetails>
      ) : null}
    </li>
  );
}
