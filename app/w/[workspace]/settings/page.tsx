import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { EmotionWordsForm } from '@/components/journeys/emotion/words-form';
import { Invitations } from '@/components/members/invitations';
import { MemberRow } from '@/components/members/member-row';
import { Section } from '@/components/members/section';
import { WorkspaceForm } from '@/components/members/workspace-form';
import { Vocabulary } from '@/components/touchpoints/vocabulary';
import { PageContents } from '@/components/ui/page-contents';
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
  const parts: ComponentProps<typeof Section>[] = [
    {
      id: 'members',
      title: t('members'),
      children: (
        <ul aria-labelledby="members" className="divide-y divide-hairline border-t border-hairline">
          {members.map((member) => (
            <MemberRow key={`${member.id}-${member.role}`} slug={slug} member={member} actor={{ id: user.id, role }} />
          ))}
        </ul>
      ),
    },
  ];
  if (manages)
    parts.push(
      {
        id: 'invitations',
        title: t('inviteTitle'),
        lead: t('inviteLead'),
        children: <Invitations slug={slug} role={role} timeZone={timeZone} open={invitations} />,
      },
      {
        id: 'workspace',
        title: t('workspace'),
        children: <WorkspaceForm slug={slug} name={name} locale={locale} timeZone={timeZone} />,
      },
      {
        id: 'emotion-words',
        title: words('title'),
        lead: words('lead'),
        children: <EmotionWordsForm slug={slug} words={ownWords} />,
      },
    );
  if (vocabulary)
    parts.push({
      id: 'vocabulary',
      title: terms('title'),
      lead: terms('lead'),
      children: <Vocabulary slug={slug} vocabulary={vocabulary} />,
    });
  return (
    <PageFrame>
      <PageHeader title={t('settings')} lead={manages ? undefined : t('viewOnly')} />
      <div className="xl:grid xl:grid-cols-[minmax(0,42rem)_14rem] xl:items-start xl:justify-between xl:gap-x-10">
        {parts.length > 2 ? (
          <PageContents
            label={t('parts')}
            parts={parts}
            className="-mt-3 mb-6 xl:sticky xl:top-[calc(var(--topbar)+1.5rem)] xl:col-start-2 xl:mt-0"
          />
        ) : null}
        <div className="max-w-2xl xl:col-start-1 xl:row-start-1">
          {parts.map((part) => (
            <Section key={part.id} {...part} />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}
