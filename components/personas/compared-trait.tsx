import { useTranslations } from 'next-intl';
import { series } from '../ui/line/series';

interface ComparedTraitProps {
  low: string;
  high: string;
  marks: readonly { id: string; name: string; colour: number; value: number }[];
}

/** Where each of them stands between two poles, on one line, each with its own marker. */
export function ComparedTrait({ low, high, marks }: ComparedTraitProps) {
  const t = useTranslations('personas');
  return (
    <div className="max-w-xl text-sm text-muted">
      <div aria-hidden className="grid grid-cols-2 gap-4">
        <span className="wrap-anywhere">{low}</span>
        <span className="text-end wrap-anywhere">{high}</span>
      </div>
      <div aria-hidden className="relative mx-2 mt-1 h-5">
        <span className="absolute inset-x-0 top-[9px] h-0.5 bg-edge/60" />
        {marks.map(({ id, colour, value }) => {
          const look = series(colour - 1);
          return (
            <svg
              key={id}
              aria-hidden
              viewBox="0 0 16 16"
              className="absolute top-0.5 -ms-2 size-4"
              style={{ left: `${value}%` }}
            >
              <path d={look.marker} className={`${look.fill} stroke-surface`} strokeWidth="1.5" />
            </svg>
          );
        })}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {marks.map(({ id, name, colour, value }) => {
          const look = series(colour - 1);
          return (
            <li key={id} className="flex items-center gap-1.5">
              <svg aria-hidden viewBox="0 0 16 16" className="size-3.5 shrink-0">
                <path d={look.marker} className={look.fill} />
              </svg>
              <span className="wrap-anywhere">{t('compare.at', { name, value })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
