import { useTranslations } from 'next-intl';
import type { PersonaProfile } from '@/db/schema/personas';
import type { UsedChannel } from '@/lib/personas/queries';

export function Paragraph({ text }: { text: string }) {
  return <p className="whitespace-pre-line wrap-anywhere">{text}</p>;
}

const signs = {
  plus: { sign: '+', look: 'text-positive' },
  minus: { sign: '–', look: 'text-negative' },
};

export function Lines({ lines, sign }: { lines: readonly string[]; sign?: keyof typeof signs }) {
  return (
    <ul className="flex flex-col gap-2">
      {lines.map((line) => (
        <li key={line} className="flex gap-2.5">
          {sign ? (
            <span aria-hidden className={`font-semibold ${signs[sign].look}`}>
              {signs[sign].sign}
            </span>
          ) : null}
          <span className="min-w-0 wrap-anywhere">{line}</span>
        </li>
      ))}
    </ul>
  );
}

/** What they would hear with pleasure, or never. */
export function Sayings({ lines, sign }: { lines: readonly string[]; sign: keyof typeof signs }) {
  const t = useTranslations('personas');
  return <Lines lines={lines.map((quote) => t('quoted', { quote }))} sign={sign} />;
}

export function Brands({ brands }: { brands: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {brands.map((brand) => (
        <li key={brand} className="rounded-full border border-hairline bg-sunken px-2.5 py-0.5 text-sm wrap-anywhere">
          {brand}
        </li>
      ))}
    </ul>
  );
}

/** A day as a line with its stops. */
export function Day({ day }: { day: PersonaProfile['day'] }) {
  return (
    <ol>
      {day.map(({ time, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two moments may say the same, and none of them has a state
        <li key={at} className="relative grid grid-cols-[2.75rem_1rem_minmax(0,1fr)] gap-x-2.5 pb-3 last:pb-0">
          {at < day.length - 1 ? (
            <span aria-hidden className="absolute top-3 bottom-[-0.75rem] left-[calc(3.875rem-1px)] w-0.5 bg-accent" />
          ) : null}
          {time ? (
            <time dateTime={time} className="text-end text-sm leading-5 text-muted tabular-nums">
              {time}
            </time>
          ) : (
            <span />
          )}
          <svg aria-hidden viewBox="0 0 16 16" className="relative mt-0.5 size-4 text-accent">
            <circle cx="8" cy="8" r="4.75" className="fill-surface" stroke="currentColor" strokeWidth="2.5" />
          </svg>
          <span className="wrap-anywhere">{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Where someone stands between two poles: a stop on a line. */
function TraitLine({ low, high, value }: PersonaProfile['traits'][number]) {
  const t = useTranslations('personas');
  return (
    <div
      role="img"
      aria-label={t('traitAt', { low, high, value })}
      className="grid grid-cols-2 gap-x-4 text-sm text-muted"
    >
      <span className="wrap-anywhere">{low}</span>
      <span className="text-end wrap-anywhere">{high}</span>
      <span className="relative col-span-2 mx-2 mt-1.5 h-4">
        <span className="absolute inset-x-0 top-[7px] h-0.5 bg-edge/60" />
        <span className="absolute top-1 left-1/2 h-2 w-px bg-edge" />
        <span
          className="absolute top-0 -ms-2 size-4 rounded-full border-[3px] border-accent bg-surface"
          style={{ left: `${value}%` }}
        />
      </span>
    </div>
  );
}

export function Traits({ traits }: { traits: PersonaProfile['traits'] }) {
  return (
    <ul className="flex flex-col gap-3.5">
      {traits.map((trait) => (
        <li key={`${trait.low} ${trait.high}`}>
          <TraitLine {...trait} />
        </li>
      ))}
    </ul>
  );
}

/** How much, as filled stops, and in words. */
function Use({ use }: { use: number }) {
  const t = useTranslations('personas');
  return (
    <span className="grid grid-cols-[auto_6.5rem] items-center gap-2.5 text-sm text-muted">
      <span aria-hidden className="flex gap-0.5">
        {[1, 2, 3, 4].map((stop) => (
          <span
            key={stop}
            className={`size-2.5 rounded-full border-2 ${stop <= use ? 'border-accent bg-accent' : 'border-edge/60'}`}
          />
        ))}
      </span>
      {t(`uses.${use as 0 | 1 | 2 | 3 | 4}`)}
    </span>
  );
}

/** Channels used, most used first; those that the workspace has no more are left out. */
export function Channels({ used, channels }: { used: PersonaProfile['channels']; channels: readonly UsedChannel[] }) {
  const rows = channels
    .map(({ id, name }) => ({ id, name, use: used.find(({ channelId }) => channelId === id)?.use ?? 0 }))
    .filter(({ use }) => use > 0)
    .sort((a, b) => b.use - a.use);
  return (
    <ul className="flex flex-col gap-1.5">
      {rows.map(({ id, name, use }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
          <span className="min-w-0 wrap-anywhere">{name}</span>
          <Use use={use} />
        </li>
      ))}
    </ul>
  );
}
