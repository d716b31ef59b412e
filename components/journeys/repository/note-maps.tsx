import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

interface NoteMapsProps {
  /** Of the workspace's journeys. */
  base: string;
  noteId: string;
  maps: readonly { id: string; title: string }[];
}

const most = 3;

/** The maps on which a note stands; each opens at its card. */
export function NoteMaps({ base, noteId, maps }: NoteMapsProps) {
  const t = useTranslations('notes');
  if (maps.length === 0) return <span className="text-sm text-muted">{t('nowhere')}</span>;
  const list = (some: NoteMapsProps['maps']) => (
    <ul className="flex flex-col gap-1 text-sm">
      {some.map(({ id, title }) => (
        <li key={id}>
          <Link
            href={`${base}/${id}?card=${noteId}`}
            className="touch relative z-10 inline-block min-h-6 text-accent wrap-anywhere hover:underline"
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
  const rest = maps.slice(most);
  return (
    <>
      {list(maps.slice(0, most))}
      {rest.length > 0 ? (
        <details>
          <summary className="touch relative z-10 inline-block min-h-6 text-sm text-muted hover:text-ink">
            {t('more', { count: rest.length })}
          </summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  );
}
