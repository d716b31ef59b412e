import type { ReactNode } from 'react';

/** Names and values in two quiet columns, as in a panel; a value may be anything. */
export function Facts({ items }: { items: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,max-content)_1fr] gap-x-5 gap-y-2.5">
      {items.map((item) => (
        <div key={item.name} className="contents">
          <dt className="text-sm leading-[1.375rem] text-muted">{item.name}</dt>
          <dd className="min-w-0 wrap-anywhere">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
