import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { PersonaWithMaps } from '@/lib/personas/queries';
import { Card } from '../ui/card';
import { SeriesKey } from '../ui/line/series-key';
import { EvidenceBadge } from './evidence-badge';
import { Face, portraitOf } from './face';

interface PersonaCardProps {
  slug: string;
  persona: PersonaWithMaps;
  /** With a box that picks it for a comparison. */
  choosable: boolean;
}

/** A persona in a list: who it is, one sentence of theirs, and where they stand. */
export function PersonaCard({ slug, persona, choosable }: PersonaCardProps) {
  const t = useTranslations('personas');
  const { id, name, profile, colour, evidence, maps } = persona;
  return (
    <Card asChild clickable pad="lg">
      <article className="flex h-full flex-col gap-4">
        <div className="flex items-start gap-4">
          <Face slug={slug} portrait={portraitOf(persona)} className="size-16 rounded-full" />
          <div className="min-w-0 flex-1">
            <h2 className="text-lg font-semibold wrap-anywhere">
              <Link href={`/w/${slug}/personas/${id}`} className="card-link line-clamp-3 text-ink no-underline">
                {name}
              </Link>
            </h2>
            <p className="line-clamp-2 text-muted wrap-anywhere">{profile.role || t('noRole')}</p>
          </div>
          <SeriesKey index={colour - 1} />
        </div>
        {profile.quote ? (
          <blockquote className="line-clamp-4 flex-1 text-base wrap-anywhere">
            {t('quoted', { quote: profile.quote })}
          </blockquote>
        ) : (
          <div className="flex-1" />
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 text-sm text-muted">
          <span className="basis-full truncate">
            {maps.length === 0 ? t('noMaps') : maps.map((map) => map.title).join(', ')}
          </span>
          <EvidenceBadge evidence={evidence} />
          {choosable ? (
            <label className="relative z-10 -my-1 flex min-h-8 shrink-0 pointer-coarse:min-h-11 cursor-pointer items-center gap-2 rounded-md px-1.5 hover:bg-sunken">
              <input type="checkbox" name="persona" value={id} aria-label={t('compare.pick', { name })} />
              {t('compare.open')}
            </label>
          ) : null}
        </div>
      </article>
    </Card>
  );
}
