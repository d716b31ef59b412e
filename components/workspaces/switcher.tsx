import { Check, ChevronsUpDown, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Popover } from '../ui/popover';

interface SwitcherProps {
  /** Slug of the workspace that is open. */
  current: string;
  workspaces: readonly { slug: string; name: string }[];
}

const row =
  'flex min-h-9 items-center gap-2 rounded-md px-2.5 py-1.5 text-ink no-underline hover:bg-sunken pointer-coarse:min-h-11';

/** Which workspace this is, and the way to the others; the browser opens and closes it. */
export function WorkspaceSwitcher({ current, workspaces }: SwitcherProps) {
  const t = useTranslations('workspaces.switcher');
  const here = workspaces.find((workspace) => workspace.slug === current)?.name ?? '';
  return (
    <Popover
      title={t('title')}
      label={t('open', { name: here })}
      triggerClass="inline-flex h-8 max-w-full min-w-0 items-center gap-1.5 rounded-md px-2 font-medium hover:bg-sunken pointer-coarse:h-11"
      className="p-1.5"
      trigger={
        <>
          <span className="truncate">{here}</span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted" />
        </>
      }
    >
      <ul>
        {workspaces.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/w/${slug}`} aria-current={slug === current ? 'true' : undefined} className={row}>
              <span className="min-w-0 flex-1 truncate">{name}</span>
              {slug === current ? <Check aria-hidden className="size-4 text-accent" /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <Link href="/new" className={`${row} mt-1.5 border-t border-hairline text-muted`}>
        <Plus aria-hidden className="size-4" />
        {t('new')}
      </Link>
    </Popover>
  );
}
