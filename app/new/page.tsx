import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Logo } from '@/components/ui/line/logo';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { NewWorkspace } from '@/components/workspaces/new-workspace';
import { requireUser } from '@/lib/auth/session';
import { listWorkspaces } from '@/lib/auth/workspace';
import { templateOverviews, templatesOfWorkspaces } from '@/lib/workspaces/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces.new'))('title') };
}

export default async function Page() {
  await requireUser();
  const [t, locale, workspaces, own] = await Promise.all([
    getTranslations('workspaces.new'),
    getLocale(),
    listWorkspaces(),
    templatesOfWorkspaces(),
  ]);
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16 sm:px-8">
      <header className="mb-10 flex items-center justify-between gap-4">
        <Link href="/" className="touch shrink-0 no-underline">
          <Logo name="Touchline" />
        </Link>
        {workspaces[0] ? (
          <Link
            href={`/w/${workspaces[0].slug}`}
            className="inline-block min-h-6 truncate text-sm leading-6 text-accent underline-offset-3 hover:underline pointer-coarse:leading-11"
          >
            {t('back', { name: workspaces[0].name })}
          </Link>
        ) : null}
      </header>
      <main id="main">
        <PageHeader title={t('title')} lead={t('lead')} />
        <NewWorkspace templates={templateOverviews(locale)} own={own} zones={zones} />
      </main>
    </div>
  );
}
