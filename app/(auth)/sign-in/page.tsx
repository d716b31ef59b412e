import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { Note } from '@/components/auth/note';
import { OtherWay } from '@/components/auth/other-way';
import { ProviderButton } from '@/components/auth/provider-button';
import { Link } from '@/components/ui/link';
import { signIn } from '@/lib/auth/actions';
import { providerName } from '@/lib/auth/oidc';

type Props = { searchParams: Promise<{ next?: string; done?: string; error?: string; callbackUrl?: string }> };

const done = { reset: 'doneReset', 'signed-out': 'doneSignedOut', 'signed-out-everywhere': 'doneEverywhere' } as const;
const failed = { 'email-unverified': 'providerUnverified', AccessDenied: 'providerDenied' } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signIn') };
}

/** One of the known codes of a link's query, or undefined. */
function known<T extends string>(codes: Record<string, T>, code: string | undefined): T | undefined {
  return code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

export default async function Page({ searchParams }: Props) {
  const [t, { next, done: code, error }] = await Promise.all([getTranslations('auth'), searchParams]);
  const news = known(done, code);
  const failure = error ? (known(failed, error) ?? 'providerFailed') : undefined;
  const provider = providerName();
  return (
    <AuthPage
      title={t('signIn')}
      after={<OtherWay question={t('noAccount')} label={t('signUp')} href="/sign-up" next={next} />}
    >
      <div className="flex flex-col gap-5">
        {news ? (
          <div role="status">
            <Note>{t(news)}</Note>
          </div>
        ) : null}
        {failure ? (
          <p role="alert" className="rounded-md border border-negative/40 bg-negative-soft px-4 py-3">
            {t(failure)}
          </p>
        ) : null}
        {provider ? <ProviderButton label={t('withProvider', { name: provider })} or={t('or')} next={next} /> : null}
        <AuthForm
          action={signIn}
          hidden={{ next }}
          submit={t('signIn')}
          fields={[
            { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
          ]}
        />
        <p>
          <Link href="/forgot" className="touch inline-block min-h-6 text-accent underline underline-offset-3">
            {t('forgotten')}
          </Link>
        </p>
      </div>
    </AuthPage>
  );
}
