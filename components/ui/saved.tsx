'use client';

import { useDone } from './action-form';

/** Beside a form's button: that it is saved, aloud too. */
export function Saved({ text }: { text: string }) {
  const done = useDone();
  return (
    <span role="status" className="text-sm text-positive">
      {done ? text : ''}
    </span>
  );
}
