'use client';

import { useErrors } from '../ui/action-form';
import { Notice } from '../ui/notice';

/** What is wrong with the choice of columns as a whole. */
export function ColumnsFault() {
  const { columns } = useErrors();
  if (!columns) return null;
  return (
    <div role="alert" tabIndex={-1}>
      <Notice tone="negative">{columns}</Notice>
    </div>
  );
}
