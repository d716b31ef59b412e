import { ChartNoAxesColumn, House, MessageSquareText, Route, Settings, UsersRound } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Rail } from '@/components/shell/rail';
import { TopBar } from '@/components/shell/top-bar';
import { UserMenu } from '@/components/shell/user-menu';
import { Logo } from '@/components/ui/line/logo';
import { Link } from '@/components/ui/link';
import { WorkspaceSwitcher } from '@/components/workspaces/switcher';
import { listWorkspaces, requireWorkspace } from '@/lib/auth/workspace';

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export default async function WorkspaceLayout({ params, children }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, workspaces] = await Promise.all([getTranslations('shell'), listWorkspaces()]);
  const base = `/w/${workspace.slug}`;
  const settings = { href: `${base}/settings`, label: t('settings'), icon: <Settings aria-hidden /> };
  return (
    <AppShell
      skipLabel={t('skip')}
      rail={
        <Rail
          label={t('main')}
          moreLabel={t('more')}
          head={
            <Link href={base} aria-label={`Touchline: ${t('home')}`} className="flex items-center">
              <Logo name="Touchline" />
            </Link>
          }
          items={[
            { href: base, label: t('home'), icon: <House aria-hidden />, exact: true },
            { href: `${base}/journeys`, label: t('journeys'), icon: <Route aria-hidden /> },
            { href: `${base}/personas`, label: t('personas'), icon: <UsersRound aria-hidden /> },
            { href: `${base}/insights`, label: t('insights'), icon: <ChartNoAxesColumn aria-hidden /> },
            { href: `${base}/feedback`, label: t('feedback'), icon: <MessageSquareText aria-hidden /> },
          ]}
          footItems={[settings]}
        />
      }
      topBar={
        <TopBar
          where={<WorkspaceSwitcher current={workspace.slug} workspaces={workspaces} />}
          actions={
            <UserMenu
              label={t('account', { name: workspace.user.name })}
              name={workspace.user.name}
              email={workspace.user.email}
              role={t(`role.${workspace.role}`)}
              profile={{ href: `/profile?from=${workspace.slug}`, label: t('profile') }}
              signOut={{ href: '/sign-out', label: t('signOut') }}
            />
          }
        />
      }
    >
      {children}
    </AppShell>
  );
}
