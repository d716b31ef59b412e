import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './link';
import { PanelFocus } from './panel-focus';

interface PanelProps {
  title: ReactNode;
  /** Above the title: what kind of thing this is, where it belongs. */
  kicker?: ReactNode;
  /** The page without the panel; closing is going there, so it works before any script. */
  closeHref: string;
  closeLabel: string;
  id?: string;
  children: ReactNode;
}

/**
 * Details beside the work, opened and closed by links. Not modal: the page stays usable; the shell makes room for it
 * through :has(). At 390 px a sheet from below. Esc closes it; focus comes in, and goes back to where it came from.
 */
export function Panel({ title, kicker, closeHref, closeLabel, id = 'panel', children }: PanelProps) {
  return (
    <>
      <Link
        href={closeHref}
        scroll={false}
        aria-hidden
        tabIndex={-1}
        className="no-print fixed inset-0 z-30 bg-scrim md:hidden"
      />
      <aside
        id={id}
        data-panel
        aria-labelledby={`${id}-title`}
        className={
          'no-print fixed z-40 flex flex-col bg-surface max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[80dvh] max-md:pb-[env(safe-area-inset-bottom)] max-md:rounded-t-[12px] ' +
          'max-md:shadow-float max-md:animate-sheet-up md:top-(--topbar) md:right-0 md:bottom-0 md:w-(--panel) md:animate-slide-in md:border-l md:border-hairline'
        }
      >
        <header className="flex items-start gap-2 border-b border-hairline py-3 ps-5 pe-3">
          <div className="min-w-0 flex-1 py-0.5">
            {kicker ? <div className="text-sm text-muted">{kicker}</div> : null}
            <h2 id={`${id}-title`} tabIndex={-1} className="text-lg font-semibold wrap-anywhere">
              {title}
            </h2>
          </div>
          <Link
            href={closeHref}
            scroll={false}
            data-panel-close
            aria-label={closeLabel}
            className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-sunken hover:text-ink pointer-coarse:size-11"
          >
            <X aria-hidden className="size-4" />
          </Link>
        </header>
        <div
          // biome-ignore lint/a11y/noNoninteractiveTabindex: text without a link in it can only be scrolled from here
          tabIndex={0}
          className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4 focus-visible:-outline-offset-2"
        >
          {children}
        </div>
        <PanelFocus id={id} />
      </aside>
    </>
  );
}
