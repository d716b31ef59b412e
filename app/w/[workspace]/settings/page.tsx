import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmotionWordsForm } from '@/components/journeys/emotion/emotion-words-form';
import { Invitations } from '@/components/members/invitations';
import { MemberRow } from '@/components/members/member-row';
import { Section } from '@/components/members/section';
import { WorkspaceForm } from '@/components/members/workspace-form';
import { Vocabulary } from '@/components/touchpoints/vocabulary';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listInvitations, listMembers } from '@/lib/members/queries';
import { listVocabulary } from '@/lib/touchpoints/queries';
import { emotionWords } from '@/lib/workspaces/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members');
  return { title: t('settings') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const manages = workspace.may('manage');
  const edits = workspace.may('edit');
  const [t, words, terms, [members, invitations, ownWords, vocabulary]] = await Promise.all([
    getTranslations('members'),
    getTranslations('emotionWords'),
    getTranslations('vocabulary'),
    workspace.read((scope) =>
      Promise.all([
        listMembers(scope),
        manages ? listInvitations(scope) : [],
        emotionWords(scope),
        edits ? listVocabulary(scope) : null,
      ]),
    ),
  ]);
  const { slug, role, name, locale, timeZone, user } = workspace;
  return (
    <PageFrame width="text">
      <PageHeader title={t('settings')} lead={manages ? undefined : t('viewOnly')} />
      <Section id="members" title={t('members')}>
        <ul aria-labelledby="members" className="divide-y divide-hairline border-t border-hairline">
          {members.map((member) => (
            <MemberRow key={`${member.id}-${member.role}`} slug={slug} member={member} actor={{ id: user.id, role }} />
          ))}
        </ul>
      </Section>
      {manages ? (
        <>
          <Section id="invitations" title={t('inviteTitle')} lead={t('inviteLead')}>
            <Invitations slug={slug} role={role} timeZone={timeZone} open={invitations} />
          </Section>
          <Section id="workspace" title={t('workspace')}>
            <WorkspaceForm slug={slug} name={name} locale={locale} timeZone={timeZone} />
          </Section>
          <Section id="emotion-words" title={words('title')} lead={words('lead')}>
            <EmotionWordsForm slug={slug} words={ownWords} />
          </Section>
        </>
      ) : null}
      {vocabulary ? (
        <Section id="vocabulary" title={terms('title')} lead={terms('lead')}>
          <Vocabulary slug={slug} vocabulary={vocabulary} />
        </Section>
      ) : null}
    </PageFrame>
  );
}
