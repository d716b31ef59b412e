import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PersonaLibrary } from '@/components/personas/persona-library';
import { Messages } from '@/components/shell/messages';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { libraryOf } from '@/lib/personas/reports/library';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('personas'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, locale, asked] = await Promise.all([getTranslations('personas'), getLocale(), searchParams]);
  const library = await workspace.read((scope) => libraryOf(scope, asked, locale));
  const action = workspace.may('edit') ? (
    <Link href={`/w/${workspace.slug}/personas/new`} className={buttonClass('primary')}>
      {t('new.open')}
    </Link>
  ) : null;
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead')} actions={library.total > 0 ? action : null} />
      {library.total === 0 ? (
        <EmptyState title={t('empty.title')} example={t('empty.example')} action={action} />
      ) : (
        <Messages only={['personas']}>
          <PersonaLibrary slug={workspace.slug} {...library} />
        </Messages>
      )}
    </PageFrame>
  );
}
