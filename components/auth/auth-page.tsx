import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Logo } from '../ui/line/logo';
import { AuthShell } from './auth-shell';
import { LanguageSwitch } from './language-switch';

interface AuthPageProps {
  title: string;
  lead?: ReactNode;
  after?: ReactNode;
  children?: ReactNode;
}

/** A page for getting in: one thing to do, and the language at its foot. */
export async function AuthPage({ title, lead, after, children }: AuthPageProps) {
  const t = await getTranslations('auth');
  return (
    <AuthShell
      title={title}
      lead={lead}
      after={after}
      foot={<LanguageSwitch />}
      logo={
        <Link href="/" className="touch inline-block rounded-md text-ink no-underline">
          <Logo name={t('product')} />
        </Link>
      }
    >
      {children}
    </AuthShell>
  );
}
