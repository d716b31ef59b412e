import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Logo } from '../ui/line/logo';
import { PageFrame } from '../ui/page-frame';
import { PageHeader } from '../ui/page-header';

interface ProfileShellProps {
  title: string;
  lead: string;
  /** The workspace to go back to. */
  back?: { slug: string; name: string };
  children: ReactNode;
}

/** A page about the person, who is the same in every workspace. */
export async function ProfileShell({ title, lead, back, children }: ProfileShellProps) {
  const [t, tAuth] = await Promise.all([getTranslations('profile'), getTranslations('auth')]);
  return (
    <>
      <header className="border-b border-hairline">
        <div className="mx-auto flex h-(--topbar) max-w-6xl items-center justify-between gap-4 px-4 sm:px-8">
          <Link href="/" className="touch flex shrink-0 rounded-md text-ink no-underline">
            <Logo name={tAuth('product')} />
          </Link>
          <nav aria-label={t('ways')} className="flex min-w-0 items-center gap-4">
            {back ? (
              <Link
                href={`/w/${back.slug}`}
                className="truncate leading-9 pointer-coarse:leading-11 text-accent underline-offset-3 hover:underline"
              >
                {t('backTo', { workspace: back.name })}
              </Link>
            ) : null}
            <Link
              href="/sign-out"
              className="shrink-0 leading-9 pointer-coarse:leading-11 text-muted underline-offset-3 hover:text-ink hover:underline"
            >
              {tAuth('signOut')}
            </Link>
          </nav>
        </div>
      </header>
      <main id="main">
        <PageFrame width="text">
          <PageHeader title={title} lead={lead} />
          {children}
        </PageFrame>
      </main>
    </>
  );
}
