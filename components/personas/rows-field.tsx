'use client';

import { GripVertical, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { WithScript } from '../ui/with-script';
import { GroupField } from './group-field';
import { useRows } from './use-rows';

interface RowsFieldProps<Row> {
  id: string;
  label: string;
  hint?: string;
  aside?: ReactNode;
  labelHidden?: boolean;
  rows: readonly Row[];
  blank: Row;
  /** What the button that adds one says. */
  addLabel: string;
  /** The controls of one row; those that a person types into are marked `data-text`. `put` adds rows that say something. */
  row: (row: Row, at: number, put: (said: readonly Row[]) => void) => ReactNode;
  /** Below the rows, with a way to add a row that says something. */
  offers?: (add: (row: Row) => void, rows: readonly Row[]) => ReactNode;
}

const dropMark = 'before:absolute before:inset-x-0 before:-top-[5px] before:h-0.5 before:rounded-full before:bg-accent';

/** As many rows as there is to say. Enter goes to the next; rows are dragged, or moved by Alt+Shift and an arrow. */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { id, label, blank, addLabel, row: controls, offers, hint, aside, labelHidden } = props;
  const t = useTranslations('personas.form');
  const list = useRef<HTMLFieldSetElement>(null);
  const { rows, drop, moved, add, put, remove, press, handle } = useRows(list, props.rows, blank);
  const last = rows.length;
  return (
    <GroupField ref={list} {...{ id, label, hint, aside, labelHidden }}>
      <ol
        className={`relative flex flex-col gap-2 ${drop === last ? `${dropMark} before:top-auto before:-bottom-[5px]` : ''}`}
      >
        {rows.map(({ key, row }, at) => (
          <li
            key={key}
            data-row
            className={`group/row relative flex items-start gap-1 ${drop === at ? dropMark : ''}`}
            onKeyDown={press(at)}
          >
            <div className="min-w-0 flex-1">{controls(row, at, (said) => put(at, said))}</div>
            <span className="flex min-w-14.5 shrink-0 pt-1 group-last/row:invisible group-has-[[data-text]:not(:placeholder-shown)]/row:visible pointer-coarse:min-w-22.5">
              <WithScript>
                <IconButton
                  size="sm"
                  label={t('moveRow', { label, number: at + 1 })}
                  data-handle
                  className="cursor-grab touch-none"
                  {...handle(at)}
                >
                  <GripVertical aria-hidden />
                </IconButton>
                <IconButton size="sm" label={t('removeRow', { label, number: at + 1 })} onClick={() => remove(at)}>
                  <X aria-hidden />
                </IconButton>
              </WithScript>
            </span>
          </li>
        ))}
      </ol>
      <WithScript>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="sm" onClick={() => add(last)}>
            <Plus aria-hidden />
            {addLabel}
          </Button>
          {offers?.(
            (row) => put(last, [row]),
            rows.map(({ row }) => row),
          )}
        </div>
      </WithScript>
      <span role="status" className="sr-only">
        {moved ? t('moved', moved) : null}
      </span>
    </GroupField>
  );
}
