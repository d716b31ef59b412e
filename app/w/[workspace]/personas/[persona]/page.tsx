import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DeletePersona } from '@/components/personas/delete-persona';
import { PersonaHead } from '@/components/personas/persona-head';
import { PersonaSheet } from '@/components/personas/persona-sheet';
import { buttonClass } from '@/components/ui/button-class';
import { PageFrame } from '@/components/ui/page-frame';
import { requireWorkspace } from '@/lib/auth/workspace';
import { findPersona, mapsOfPersona } from '@/lib/personas/queries';

type Props = { params: Promise<{ workspace: string; persona: string }> };

const load = cache(async (slug: string, id: string) => {
  const workspace = await requireWorkspace(slug);
  const [persona, maps] = await workspace.read((scope) =>
    Promise.all([findPersona(scope, id), mapsOfPersona(scope, id)]),
  );
  return { workspace, persona: persona ?? notFound(), maps };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, persona } = await params;
  return { title: (await load(workspace, persona)).persona.name };
}

export default async function Page({ params }: Props) {
  const { workspace: slug, persona: id } = await params;
  const [{ workspace, persona, maps }, t] = await Promise.all([load(slug, id), getTranslations('personas')]);
  const editable = workspace.may('edit');
  return (
    <PageFrame>
      <PersonaHead
        persona={persona}
        timeZone={workspace.timeZone}
        actions={
          editable ? (
            <>
              <Link href={`/w/${slug}/personas/${id}/edit?step=all`} className={buttonClass('outline')}>
                {t('editAll')}
              </Link>
              <Link href={`/w/${slug}/personas/${id}/edit`} className={buttonClass('primary')}>
                {t('edit')}
              </Link>
            </>
          ) : null
        }
      />
      <PersonaSheet slug={slug} persona={persona} maps={maps} editable={editable} />
      {editable ? <DeletePersona slug={slug} persona={persona} maps={maps} /> : null}
    </PageFrame>
  );
}
