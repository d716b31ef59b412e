import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EmotionFigure } from '@/components/insights/emotion-figure';
import { CopyPersona } from '@/components/personas/copy-persona';
import { DeletePersona } from '@/components/personas/delete-persona';
import { PersonaProvider } from '@/components/personas/persona-context';
import { PersonaHead } from '@/components/personas/persona-head';
import { PersonaMaps } from '@/components/personas/persona-maps';
import { PersonaSheet } from '@/components/personas/persona-sheet';
import { Messages } from '@/components/shell/messages';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { requireWorkspace } from '@/lib/auth/workspace';
import { findPersona, mapsOfPersona, usableChannels } from '@/lib/personas/queries';
import { scoresOfPersona } from '@/lib/personas/reports/scores';

type Props = { params: Promise<{ workspace: string; persona: string }> };

const load = cache(async (slug: string, id: string) => {
  const workspace = await requireWorkspace(slug);
  const [persona, maps, channels, scores] = await workspace.read((scope) =>
    Promise.all([
      findPersona(scope, id),
      mapsOfPersona(scope, id),
      usableChannels(scope),
      scoresOfPersona(scope, workspace.timeZone, id),
    ]),
  );
  return { workspace, persona: persona ?? notFound(), maps, channels, scores };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, persona } = await params;
  return { title: (await load(workspace, persona)).persona.name };
}

export default async function Page({ params }: Props) {
  const { workspace: slug, persona: id } = await params;
  const [{ workspace, persona, maps, channels, scores }, t, locale] = await Promise.all([
    load(slug, id),
    getTranslations('personas'),
    getLocale(),
  ]);
  const editable = workspace.may('edit');
  return (
    <PageFrame>
      <Messages only={['personas', 'errors', 'files']}>
        <PersonaProvider
          key={persona.id}
          slug={slug}
          userId={workspace.user.id}
          persona={persona}
          channels={channels}
          timeZone={workspace.timeZone}
          editable={editable}
        >
          <PersonaHead
            actions={
              <>
                <Link href={`/w/${slug}/personas/compare?persona=${id}`} className={buttonClass('quiet')}>
                  {t('compare.open')}
                </Link>
                {editable ? (
                  <>
                    <CopyPersona slug={slug} persona={persona} />
                    <Link href={`/w/${slug}/personas/${id}/edit`} className={buttonClass('outline')}>
                      {t('guided')}
                    </Link>
                  </>
                ) : null}
              </>
            }
          />
          <PersonaSheet
            maps={
              <PersonaMaps
                slug={slug}
                locale={locale}
                colour={persona.colour}
                maps={maps}
                scores={scores}
                figure={(emotion) => <EmotionFigure emotion={emotion} />}
              />
            }
          />
        </PersonaProvider>
        {editable ? <DeletePersona slug={slug} persona={persona} maps={maps} /> : null}
      </Messages>
    </PageFrame>
  );
}
