import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Persona } from '@/lib/personas/queries';
import { demographicFields, numberOf, type PersonaStep } from '@/lib/personas/rules';
import { Card, CardHead } from '../ui/card';
import { Facts } from '../ui/facts';
import { LineLink } from '../ui/line/line-link';

interface PersonaSheetProps {
  slug: string;
  persona: Persona;
  maps: readonly { id: string; title: string; points: number }[];
  /** Whether this reader may fill in what is missing. */
  editable: boolean;
}

/** Everything that is known of a persona; what is not yet says where to write it. */
export function PersonaSheet({ slug, persona, maps, editable }: PersonaSheetProps) {
  const t = useTranslations('personas');
  const { profile } = persona;
  const facts = demographicFields
    .filter((field) => profile[field] !== '')
    .map((field) => ({ name: t(`fields.${field}`), value: profile[field] }));
  const part = (step: PersonaStep, content: ReactNode) => (
    <Card pad="lg">
      <CardHead title={t(`steps.${step}`)} />
      {content || (
        <p className="text-muted">
          {t('missing')}{' '}
          {editable ? (
            <Link href={`/w/${slug}/personas/${persona.id}/edit?step=${numberOf(step)}`} className="underline">
              {t('fillIn')}
            </Link>
          ) : null}
        </p>
      )}
    </Card>
  );
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {part('who', profile.situation && <p className="whitespace-pre-line">{profile.situation}</p>)}
      {part('demographics', facts.length > 0 && <Facts items={facts} />)}
      {part('goals', profile.goals.length > 0 && <Lines lines={profile.goals} sign="+" look="text-positive" />)}
      {part('worries', profile.worries.length > 0 && <Lines lines={profile.worries} sign="–" look="text-negative" />)}
      {part('voice', profile.toneOfVoice && <p className="whitespace-pre-line">{profile.toneOfVoice}</p>)}
      <Card pad="lg">
        <CardHead title={t('maps')} />
        {maps.length === 0 ? <p className="text-muted">{t('noMaps')}</p> : null}
        {maps.map((map, at) => (
          <LineLink
            key={map.id}
            href={`/w/${slug}/journeys/${map.id}`}
            label={map.title}
            note={t('points', { points: map.points })}
            index={persona.colour - 1}
            more={at < maps.length - 1}
          />
        ))}
      </Card>
    </div>
  );
}

function Lines({ lines, sign, look }: { lines: readonly string[]; sign: string; look: string }) {
  return (
    <ul className="flex flex-col gap-2">
      {lines.map((line) => (
        <li key={line} className="flex gap-2.5">
          <span aria-hidden className={`font-semibold ${look}`}>
            {sign}
          </span>
          <span className="min-w-0 wrap-anywhere">{line}</span>
        </li>
      ))}
    </ul>
  );
}
