import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PersonaCard } from '@/components/personas/persona-card';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listPersonas } from '@/lib/personas/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('personas'))('title') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, personas] = await Promise.all([getTranslations('personas'), workspace.read(listPersonas)]);
  const action = workspace.may('edit') ? (
    <Link href={`/w/${workspace.slug}/personas/new`} className={buttonClass('primary')}>
      {t('new.open')}
    </Link>
  ) : null;
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead')} actions={personas.length > 0 ? action : null} />
      {personas.length === 0 ? (
        <EmptyState title={t('empty.title')} example={t('empty.example')} action={action} />
      ) : (
        <ul className="grid gap-4 md:grid-cols-2 *:min-w-0">
          {personas.map((persona) => (
            <li key={persona.id}>
              <PersonaCard slug={workspace.slug} persona={persona} />
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  );
}
