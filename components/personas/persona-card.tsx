import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PersonaWithMaps } from '@/lib/personas/queries';
import { Card } from '../ui/card';
import { SeriesKey } from '../ui/line/series-key';
import { Portrait } from '../ui/portrait';
import { EvidenceBadge } from './evidence-badge';

/** A persona in a list: who it is, one sentence of theirs, and where they stand. */
export function PersonaCard({ slug, persona }: { slug: string; persona: PersonaWithMaps }) {
  const t = useTranslations('personas');
  const { id, name, profile, colour, evidence, maps } = persona;
  return (
    <Card asChild clickable pad="lg">
      <article className="flex h-full flex-col gap-4">
        <div className="flex items-start gap-4">
          <Portrait seed={profile.portraitSeed} className="size-16 rounded-full" />
          <div className="min-w-0 flex-1">
            <h2 className="text-lg font-semibold wrap-anywhere">
              <Link href={`/w/${slug}/personas/${id}`} className="card-link text-ink no-underline">
                {name}
              </Link>
            </h2>
            <p className="text-muted">{profile.role || t('noRole')}</p>
          </div>
          <SeriesKey index={colour - 1} />
        </div>
        {profile.quote ? (
          <blockquote className="flex-1 text-lg">{t('quoted', { quote: profile.quote })}</blockquote>
        ) : (
          <div className="flex-1" />
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
          <EvidenceBadge evidence={evidence} />
          <span className="min-w-0 truncate">
            {maps.length === 0 ? t('noMaps') : maps.map((map) => map.title).join(', ')}
          </span>
        </div>
      </article>
    </Card>
  );
}
