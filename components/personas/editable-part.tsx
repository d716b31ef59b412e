'use client';

import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, type ReactNode, Suspense, useEffect } from 'react';
import { later } from '@/components/ui/later';
import { buttonClass } from '../ui/button-class';
import { WithScript } from '../ui/with-script';
import { editButtonOf, usePersona } from './persona-context';

const load = () => import('./part-form');
const PartForm = later(() => load().then((file) => file.PartForm));

/** Around parts: each has a line of its own; what could be added stands in one. */
export const partsClass =
  'flex flex-wrap content-center gap-x-3.5 gap-y-1.5 *:min-w-0 *:grow *:basis-full [&>button]:max-w-full [&>button]:grow-0 [&>button]:basis-auto';

interface EditablePartProps {
  /** A field of the profile, or `name`, `evidence`, `appearance`. */
  part: string;
  label: string;
  /** Nothing is said yet: only those who may say it see the part. */
  empty?: boolean;
  className?: string;
  children: ReactNode;
}

/** Something of the persona that is edited where it stands: by a click, or by its button and Enter or F2. */
export function EditablePart({ part, label, empty, className, children }: EditablePartProps) {
  const t = useTranslations('personas');
  const { editable, editing, open, saving } = usePersona();
  useEffect(() => {
    // After first paint, so that the first click does not wait for it.
    if (editable) void load();
  }, [editable]);
  if (!editable) return empty ? null : <div className={className}>{children}</div>;
  if (editing === part) {
    return (
      <Suspense fallback={<div className={className}>{children}</div>}>
        <PartForm part={part} label={label} />
      </Suspense>
    );
  }
  if (empty) {
    return (
      <WithScript>
        <button
          type="button"
          id={editButtonOf(part)}
          className={buttonClass(
            'quiet',
            'sm',
            '-ms-2.5 max-w-full justify-start self-start text-muted hover:text-ink',
          )}
          onClick={() => open(part)}
          onKeyDown={(event) => {
            if (event.key === 'F2') open(part);
          }}
        >
          <Plus aria-hidden />
          <span className="truncate">{label}</span>
        </button>
      </WithScript>
    );
  }
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('a, button, [popover]')) return;
    // Whoever marks a text wants to copy it.
    if (window.getSelection()?.isCollapsed !== false) open(part);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'F2') return;
    event.preventDefault();
    open(part);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the pointer; the button inside is the way for all
    <div
      onClick={click}
      onKeyDown={press}
      className={`group/part relative -mx-2 cursor-text rounded-md px-2 py-1 pe-9 transition-colors hover:bg-sunken focus-within:bg-sunken ${className ?? ''}`}
    >
      {children}
      {saving.refusals[part] ? <p className="mt-1 text-sm text-negative">{t('form.refused')}</p> : null}
      <WithScript>
        <button
          type="button"
          id={editButtonOf(part)}
          aria-label={t('form.editPart', { label })}
          onClick={() => open(part)}
          className="touch no-print absolute top-1 right-1 inline-flex size-7 items-center justify-center rounded-md text-muted opacity-0 group-hover/part:opacity-100 hover:text-ink focus-visible:opacity-100 pointer-coarse:size-8 pointer-coarse:opacity-100 [&_svg]:size-3.5"
        >
          <Pencil aria-hidden />
        </button>
      </WithScript>
    </div>
  );
}
