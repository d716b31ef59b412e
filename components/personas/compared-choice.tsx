import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { mostCompared } from '@/lib/personas/comparing';
import { Button } from '../ui/button';
import { chipClass } from '../ui/chip';

type Named = { id: string; name: string };

interface ComparedChoiceProps {
  /** The comparison's own address. */
  here: string;
  chosen: readonly Named[];
  /** The others of the workspace. */
  others: readonly Named[];
  onlyDifferences: boolean;
}

const addressOf = (here: string, ids: readonly string[], only: boolean) =>
  `${here}?${new URLSearchParams([...ids.map((id) => ['persona', id]), ...(only ? [['only', 'differences']] : [])])}`;

/** Who is compared: each can be taken out, others put in; everything is in the address. */
export function ComparedChoice({ here, chosen, others, onlyDifferences }: ComparedChoiceProps) {
  const t = useTranslations('personas.compare');
  const ids = chosen.map(({ id }) => id);
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2">
      {chosen.map(({ id, name }) => (
        <Link
          key={id}
          href={addressOf(
            here,
            ids.filter((other) => other !== id),
            onlyDifferences,
          )}
          scroll={false}
          aria-label={t('takeOut', { name })}
          className={`${chipClass(false)} max-w-full gap-1.5`}
        >
          <span className="truncate">{name}</span>
          <span aria-hidden>×</span>
        </Link>
      ))}
      {chosen.length < mostCompared && others.length > 0 ? (
        <form action={here} className="flex items-center gap-2">
          {ids.map((id) => (
            <input key={id} type="hidden" name="persona" value={id} />
          ))}
          {onlyDifferences ? <input type="hidden" name="only" value="differences" /> : null}
          <select name="persona" aria-label={t('add')} className="max-w-56">
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button type="submit">{t('addNow')}</Button>
        </form>
      ) : null}
      {chosen.length > 1 ? (
        <Link
          href={addressOf(here, ids, !onlyDifferences)}
          scroll={false}
          aria-current={onlyDifferences ? 'true' : undefined}
          className={`${chipClass(onlyDifferences)} ms-auto`}
        >
          {t('only')}
        </Link>
      ) : null}
    </div>
  );
}
