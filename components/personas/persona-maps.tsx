import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { daysText } from '@/lib/format';
import type { Figure } from '@/lib/insights/figures';
import type { PersonaScores } from '@/lib/personas/reports/scores';
import { Card, CardHead } from '../ui/card';
import { LineLink } from '../ui/line/line-link';

interface PersonaMapsProps {
  slug: string;
  locale: string;
  colour: number;
  maps: readonly { id: string; title: string; points: number }[];
  scores: PersonaScores;
  /** How a measured emotion is shown. */
  figure: (emotion: Figure) => ReactNode;
}

/** The maps on which a persona stands, each with what its touchpoints measure. */
export function PersonaMaps({ slug, locale, colour, maps, scores, figure }: PersonaMapsProps) {
  const t = useTranslations('personas');
  return (
    <Card pad="lg">
      <CardHead title={t('maps')} note={maps.length > 0 ? t('mapsNote', { period: daysText(locale, scores) }) : null} />
      {maps.length === 0 ? <p className="text-muted">{t('noMaps')}</p> : null}
      <ul hidden={maps.length === 0}>
        {maps.map((map, at) => {
          const emotion = scores.byMap.get(map.id);
          return (
            <li key={map.id} className="flex flex-wrap items-center gap-x-6">
              <div className="min-w-0 flex-1 basis-72">
                <LineLink
                  href={`/w/${slug}/journeys/${map.id}`}
                  label={map.title}
                  note={t('points', { points: map.points })}
                  index={colour - 1}
                  more={at < maps.length - 1}
                />
              </div>
              <div className="ps-9 md:flex md:w-60 md:justify-end md:ps-0">
                {emotion ? figure(emotion) : <span className="text-sm text-muted">{t('nothingMeasured')}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
