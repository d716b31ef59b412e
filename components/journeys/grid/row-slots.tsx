import type { ReactNode } from 'react';
import type { Slot } from '../state/columns-in-sight';
import type { Column } from '../state/view';

/** The room of columns that are not drawn. */
export const Gap = ({ count }: { count: number }) => <div role="none" style={{ gridColumn: `span ${count}` }} />;

type RowSlotsProps = {
  slots: readonly Slot[];
  columns: readonly Column[];
  children(column: Column, index: number): ReactNode;
};

/** A row's cells, and room for those that are out of sight. A cell is told apart by its column. */
export function RowSlots({ slots, columns, children }: RowSlotsProps): ReactNode {
  return slots.map(({ index, gap }) => {
    const column = columns[index];
    return gap || !column ? <Gap key={`gap ${index}`} count={gap || 1} /> : children(column, index);
  });
}
