'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { JourneyRelations } from '@/lib/journeys/queries';
import { useCanvas, useCanvasState } from '../state/canvas-context';

type Relative = { key: string; id: string; title: string; step: string };

function List({ head, of, base }: { head: string; of: readonly Relative[]; base: string }) {
  if (of.length === 0) return null;
  return (
    <section aria-label={head}>
      <h3 className="map-panel-head">{head}</h3>
      <ul className="flex flex-col gap-1 text-sm">
        {of.map(({ key, id, title, step }) => (
          <li key={key} className="py-0.5 wrap-anywhere">
            <Link href={`${base}/${id}`}>{title}</Link>
            <span className="text-muted"> · {step}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The maps on which a step looks at this one more closely, and those that its own steps look at. */
export function JourneyRelatives({ relations }: { relations: JourneyRelations | undefined }) {
  const t = useTranslations('journeys.facts');
  const { slug, store, vocabulary } = useCanvas();
  const steps = useCanvasState(store, (state) => state.map.steps);
  if (!relations) return <SkeletonLines lines={2} />;
  const base = `/w/${slug}/journeys`;
  return (
    <>
      <List
        head={t('parents')}
        base={base}
        of={relations.parents.map(({ stepId, journeyId, title, step }) => ({
          key: stepId,
          id: journeyId,
          title,
          step,
        }))}
      />
      <List
        head={t('children')}
        base={base}
        of={steps.flatMap(({ id, linkedJourneyId, name }) => {
          const title = linkedJourneyId ? vocabulary.journeys.get(linkedJourneyId) : undefined;
          return linkedJourneyId && title ? [{ key: id, id: linkedJourneyId, title, step: name }] : [];
        })}
      />
    </>
  );
}
