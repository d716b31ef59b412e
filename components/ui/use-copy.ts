'use client';

import { type RefObject, useRef, useState } from 'react';

type Copied = 'copied' | 'selected';

/** Copies what stands in a field. Without https or permission there is no clipboard: then it stands selected instead. */
export function useCopy(): {
  field: RefObject<HTMLInputElement | null>;
  told: Copied | undefined;
  copy: () => Promise<void>;
} {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Copied>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setTold('copied');
    } catch {
      field.current?.select();
      setTold('selected');
    }
  };
  return { field, told, copy };
}
