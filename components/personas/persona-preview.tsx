import { useTranslations } from 'next-intl';
import { demographicFields } from '@/lib/personas/fields';
import type { Persona } from '@/lib/personas/queries';
import { Card } from '../ui/card';
import { SeriesKey } from '../ui/line/series-key';
import { Face, portraitOf } from './face';
import { Lines } from './profile-views';

const SHOWN = 3;

/** Who it is that comes into being, beside the fields that say it. */
export function PersonaPreview({ slug, persona }: { slug: string; persona: Persona }) {
  const t = useTranslations('personas');
  const { name, colour, profile } = persona;
  const facts = demographicFields.map((field) => profile[field]).filter(Boolean);
  return (
    <Card
      pad="lg"
      aria-label={t('form.soFar')}
      className="sticky top-20 flex max-h-[calc(100dvh-7rem)] flex-col overflow-hidden gap-4 text-sm max-xl:hidden"
    >
      <div className="flex items-center justify-between gap-3">
        <Face slug={slug} portrait={portraitOf(persona)} className="size-20 rounded-full" />
        <SeriesKey index={colour - 1} />
      </div>
      <div>
        <p className="line-clamp-3 text-lg font-semibold wrap-anywhere">{name}</p>
        {profile.role ? <p className="line-clamp-3 text-muted wrap-anywhere">{profile.role}</p> : null}
      </div>
      {facts.length > 0 ? <p className="line-clamp-3 text-muted wrap-anywhere">{facts.join(' · ')}</p> : null}
      {profile.quote ? (
        <blockquote className="line-clamp-5 text-base wrap-anywhere">
          {t('quoted', { quote: profile.quote })}
        </blockquote>
      ) : null}
      {profile.goals.length > 0 ? <Lines lines={profile.goals.slice(0, SHOWN)} sign="plus" /> : null}
      {profile.worries.length > 0 ? <Lines lines={profile.worries.slice(0, SHOWN)} sign="minus" /> : null}
    </Card>
  );
}
