import { useFormatter, useTranslations } from 'next-intl';
import type { ComparedCurves } from '@/lib/journeys/compare/compared-curves';
import type { ComparedPhase } from '@/lib/journeys/compare/comparison';
import { latest } from '@/lib/journeys/compare/pairing';
import type { Phase } from '@/lib/journeys/schema';
import { CompareCurve } from './curve';
import { CompareCurvesTable } from './curves-table';

interface JourneyCompareCurvesProps {
  curves: ComparedCurves;
  phases: readonly ComparedPhase[];
}

/** The designed curves of both maps over each other, a drawing for each persona that stands on both. */
export function JourneyCompareCurves({ curves: { shared, only }, phases }: JourneyCompareCurvesProps) {
  const t = useTranslations('compare');
  const format = useFormatter();
  if (shared.length === 0 && only.a.length === 0 && only.b.length === 0) return null;
  const names = { a: 'onlyFirst', b: 'onlySecond' } as const;
  const columns = phases
    .filter(({ steps }) => steps.length > 0)
    .map((phase) => ({ key: phase.key, name: latest<Phase>(phase).name, steps: phase.steps.length }));
  return (
    <section aria-labelledby="compare-curves" className="mb-10">
      <h2 id="compare-curves" className="mb-3 text-lg font-semibold">
        {t('curves')}
      </h2>
      {(['a', 'b'] as const).map((side) =>
        only[side].length > 0 ? (
          <p key={side} className="mb-2 text-sm text-muted wrap-anywhere">
            {t(`curve.${names[side]}`, { names: format.list(only[side].map(({ name }) => name)) })}
          </p>
        ) : null,
      )}
      {shared.length === 0 ? (
        <p className="text-sm text-muted">{t('curve.noShared')}</p>
      ) : (
        <>
          <ul className="mt-4 flex flex-col gap-7">
            {shared.map((curve) => (
              <CompareCurve key={curve.persona.id} curve={curve} phases={columns} />
            ))}
          </ul>
          <CompareCurvesTable shared={shared} steps={phases.flatMap(({ steps }) => steps)} />
        </>
      )}
    </section>
  );
}
