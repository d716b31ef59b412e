import { getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/auth/permissions';
import { changeMemberRole, leaveWorkspace, removeFromWorkspace } from '@/lib/members/actions';
import { grantable, mayManage } from '@/lib/members/rules';
import { ActionForm } from '../ui/action-form';
import { Avatar } from '../ui/avatar';
import { SendButton } from '../ui/form-fields';
import { Row, Td, Th } from '../ui/table';
import { RoleSelect } from './role-select';

interface MemberRowProps {
  slug: string;
  member: { id: string; userId: string; name: string; email: string; role: Role };
  actor: { id: string; role: Role };
}

export async function MemberRow({ slug, member, actor }: MemberRowProps) {
  const t = await getTranslations('members');
  const own = member.userId === actor.id;
  const managed = mayManage(actor.role, member.role);
  const roles = grantable(actor.role).map((value) => ({ value, label: t(`role.${value}`) }));
  const end = own ? leaveWorkspace : removeFromWorkspace;
  return (
    <Row>
      <Th scope="row">
        <span className="flex items-center gap-3">
          <Avatar name={member.name} seed={member.userId} silent />
          <span className="min-w-0">
            <span className="block font-medium">
              {member.name}
              {own ? <span className="text-muted"> {t('you')}</span> : null}
            </span>
            <span className="block text-sm font-normal text-muted wrap-anywhere">{member.email}</span>
          </span>
        </span>
      </Th>
      <Td>
        {managed ? (
          <ActionForm action={changeMemberRole.bind(null, slug)} lost={t('lost')} className="flex flex-col gap-2">
            <input type="hidden" name="id" value={member.id} />
            <RoleSelect
              label={t('roleOf', { name: member.name })}
              options={roles}
              value={member.role}
              save={t('save')}
            />
          </ActionForm>
        ) : (
          t(`role.${member.role}`)
        )}
      </Td>
      <Td align="end">
        {managed || own ? (
          <details className="relative">
            <summary className="inline-flex h-7 cursor-pointer list-none items-center rounded-md px-2.5 text-sm text-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11">
              {own ? t('leave') : t('remove')}
              {own ? null : <span className="sr-only"> {member.name}</span>}
            </summary>
            <ActionForm
              action={end.bind(null, slug)}
              lost={t('lost')}
              className="mt-2 flex flex-col items-end gap-2 text-start"
            >
              <p className="max-w-72 text-sm text-muted">
                {own ? t('leaveLead') : t('removeLead', { name: member.name })}
              </p>
              <input type="hidden" name="id" value={member.id} />
              <SendButton variant="danger" size="sm">
                {own ? t('leaveNow') : t('removeNow')}
              </SendButton>
            </ActionForm>
          </details>
        ) : null}
      </Td>
    </Row>
  );
}
