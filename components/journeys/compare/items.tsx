import { useTranslations } from 'next-intl';
import type { ComparedItem } from '@/lib/journeys/compare/compared-items';
import type { Mark, Side } from '@/lib/journeys/compare/pairing';
import { CompareMark, markGround } from './mark';

interface JourneyCompareItemsProps {
  cells: readonly { lane: string; items: readonly ComparedItem[] }[];
  /** By lane. */
  names: ReadonlyMap<string, string>;
  side: Side;
  /** What the whole step is said to be need not be said of all that stands on it. */
  said: Mark | undefined;
}

/** What there is to say of an item on this side: of what is gone on the left, of the rest on the right. */
const marksOn = (item: ComparedItem, side: Side): readonly Mark[] => {
  if (side === 'b') return item.b === null ? [] : item.marks;
  return item.b === null ? item.marks : [];
};

/** What stands on a step, lane by lane. */
export function JourneyCompareItems({ cells, names, side, said }: JourneyCompareItemsProps) {
  const t = useTranslations('compare');
  return (
    <dl className="mt-2 flex flex-col gap-1.5 empty:hidden">
      {cells.map(({ lane, items }) => {
        const own = items.filter((item) => item[side] !== null);
        if (own.length === 0) return null;
        return (
          <div key={lane}>
            <dt className="text-xs text-muted">{names.get(lane)}</dt>
            <dd>
              <ul className="mt-0.5 flex flex-wrap gap-1">
                {own.map((item) => {
                  const marks = marksOn(item, side).filter((mark) => mark !== said);
                  return (
                    <li
                      key={item.key}
                      className={`max-w-full rounded-sm border px-1.5 py-0.5 text-sm wrap-anywhere ${markGround(marks[0])}`}
                    >
                      {item[side]}
                      {marks.map((mark) => (
                        <CompareMark key={mark} mark={mark} />
                      ))}
                      {item.other && marks.includes('moved') ? (
                        <span className="block text-xs text-muted">
                          {t(item.gone ? 'movedTo' : 'movedFrom', { step: item.other })}
                        </span>
                      ) : null}
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
