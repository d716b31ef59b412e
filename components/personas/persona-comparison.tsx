import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { comparedRows, comparedTraits } from '@/lib/personas/comparing';
import { demographicFields } from '@/lib/personas/fields';
import type { Persona, UsedChannel } from '@/lib/personas/queries';
import { SeriesKey } from '../ui/line/series-key';
import { ComparedLines } from './compared-lines';
import { ComparedTrait } from './compared-trait';
import { EvidenceBadge } from './evidence-badge';
import { Face, portraitOf } from './face';

const before = ['role', 'segment', 'situation', ...demographicFields] as const;
const after = ['goals', 'worries', 'channels', 'brands', 'quote', 'toneOfVoice', 'say', 'dontSay', 'day'] as const;
type Key = (typeof before)[number] | (typeof after)[number];

interface PersonaComparisonProps {
  slug: string;
  personas: readonly Persona[];
  channels: readonly UsedChannel[];
  /** Leaves out what all of them say alike. */
  onlyDifferences: boolean;
}

const cell = 'border-b border-hairline px-1.5 py-2.5 align-top max-sm:text-sm sm:px-3';
/** On a phone what a row is about stays in sight while the others pass under it. */
const kept = 'max-sm:sticky max-sm:start-0 max-sm:z-10 max-sm:bg-paper max-sm:shadow-[1px_0_0_var(--hairline)]';

/** Two to four personas beside each other: what they share is quiet, what differs is not. */
export function PersonaComparison({ slug, personas, channels, onlyDifferences }: PersonaComparisonProps) {
  const t = useTranslations('personas');
  const said =
    ({ profile }: Persona) =>
    (key: Key): readonly string[] => {
      if (key === 'day') return profile.day.map(({ time, text }) => [time, text].filter(Boolean).join(' '));
      if (key !== 'channels') return [profile[key]].flat();
      return channels.flatMap(({ id, name }) => {
        const use = profile.channels.find(({ channelId }) => channelId === id)?.use;
        return use ? [t('compare.channel', { name, use: t(`uses.${use as 1 | 2 | 3 | 4}`) })] : [];
      });
    };
  const own = [...new Set(personas.flatMap(({ profile }) => profile.fields.map(({ label }) => label)))];
  const ownOf =
    ({ profile }: Persona) =>
    (label: string) =>
      profile.fields.filter((field) => field.label === label).map(({ text }) => text);
  const named = (keys: readonly Key[]) =>
    comparedRows(keys, personas.map(said)).map((row) => ({ ...row, label: t(`fields.${row.key}`) }));
  const rows = [
    ...named(before),
    ...comparedRows(own, personas.map(ownOf)).map((row) => ({ ...row, label: row.key })),
    ...named(after),
  ].filter(({ same }) => !(onlyDifferences && same));
  const traits = comparedTraits(personas.map(({ profile }) => profile)).filter(
    ({ values }) => !(onlyDifferences && new Set(values).size === 1),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too
    <section aria-label={t('compare.title')} tabIndex={0} className="table-scroll relative overflow-x-auto">
      <table
        className="w-full border-separate border-spacing-0 [--column:8rem] [--label:5.5rem] sm:[--column:13rem] sm:[--label:10rem]"
        style={{ minWidth: `calc(var(--label) + ${personas.length} * var(--column))`, tableLayout: 'fixed' }}
      >
        <caption className="sr-only">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <td className={`${cell} ${kept} w-(--label)`} />
            {personas.map((persona) => (
              <th key={persona.id} scope="col" className={`${cell} font-normal`}>
                <span className="flex flex-col items-start gap-2">
                  <Face slug={slug} portrait={portraitOf(persona)} className="size-16 rounded-full" />
                  <Link
                    href={`/w/${slug}/personas/${persona.id}`}
                    className="line-clamp-3 text-lg font-semibold text-ink wrap-anywhere hover:underline"
                  >
                    {persona.name}
                  </Link>
                  <span className="flex flex-wrap items-center gap-2">
                    <SeriesKey index={persona.colour - 1} />
                    <EvidenceBadge evidence={persona.evidence} />
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values, same }) => (
            <tr key={`${key} ${label}`}>
              <th scope="row" className={`${cell} ${kept} text-sm text-muted wrap-anywhere`}>
                {label}
                {same ? <span className="mt-0.5 block text-xs">{t('compare.same')}</span> : null}
              </th>
              <ComparedLines ids={personas.map(({ id }) => id)} values={values} same={same} className={cell} />
            </tr>
          ))}
          {traits.map(({ low, high, values }, at) => (
            <tr key={`${low} ${high}`}>
              <th scope="row" className={`${cell} ${kept} text-sm text-muted wrap-anywhere`}>
                <span className="sr-only">{t('form.poles', { low, high })}</span>
                <span aria-hidden>{at === 0 ? t('fields.traits') : null}</span>
              </th>
              <td colSpan={personas.length} className={cell}>
                <ComparedTrait
                  low={low}
                  high={high}
                  marks={personas.flatMap(({ id, name, colour }, column) => {
                    const value = values[column];
                    return value === null || value === undefined ? [] : [{ id, name, colour, value }];
                  })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length + traits.length === 0 ? <p className="py-6 text-muted">{t('compare.nothing')}</p> : null}
    </section>
  );
}
