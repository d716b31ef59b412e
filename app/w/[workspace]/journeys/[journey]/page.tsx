import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { JourneyCanvas } from '@/components/journeys/canvas/journey-canvas';
import type { CanvasContent } from '@/components/journeys/state/content';
import { Messages } from '@/components/shell/messages';
import { requireWorkspace } from '@/lib/auth/workspace';
import { measuredMapOf } from '@/lib/insights/queries';
import { mapVocabulary, packedMap } from '@/lib/journeys/queries';
import { emotionWords } from '@/lib/workspaces/queries';

type Props = { params: Promise<{ workspace: string; journey: string }> };

/** One read for the page and its title. */
const load = cache(async (slug: string, journey: string) => {
  const workspace = await requireWorkspace(slug);
  const [map, vocabulary, measured, words] = await workspace.read((scope) =>
    Promise.all([
      packedMap(scope, journey),
      mapVocabulary(scope),
      measuredMapOf(scope, workspace.timeZone, journey),
      emotionWords(scope),
    ]),
  );
  if (!map || !measured) notFound();
  return { workspace, map, vocabulary, measured, emotionWords: words[await getLocale()] ?? [] };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, journey } = await params;
  return { title: (await load(workspace, journey)).map.title };
}

export default async function JourneyPage({ params }: Props) {
  const { workspace: slug, journey } = await params;
  const { workspace, map, vocabulary, ...rest } = await load(slug, journey);
  return (
    <Messages only={['map', 'errors', 'journeys', 'feedback', 'files', 'scores']}>
      <JourneyCanvas
        key={map.id}
        slug={workspace.slug}
        timeZone={workspace.timeZone}
        editable={workspace.may('edit')}
        userId={workspace.user.id}
        content={JSON.stringify({ map, ...vocabulary, ...rest } satisfies CanvasContent)}
      />
    </Messages>
  );
}
