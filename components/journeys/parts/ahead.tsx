import { type ComponentType, createElement, lazy, useState } from 'react';
import { insist } from '@/components/ui/later';

/**
 * A part that comes when it is wanted, or before. From then on it is there with the key that asks for it, without a
 * moment in which what is typed finds no field.
 * @returns the part, and what loads it ahead
 */
export function ahead<P extends object>(load: () => Promise<ComponentType<P>>) {
  let there: ComponentType<P> | undefined;
  const fetch = async () => {
    there ??= await insist(load);
    return { default: there };
  };
  const later: ComponentType<P> = lazy(fetch);
  function Part(props: P) {
    // The same one as long as it stands, whatever comes meanwhile.
    const [part] = useState(() => there ?? later);
    return createElement(part, props);
  }
  return [Part, fetch] as const;
}
