'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';

/** The way back must not show what stood there before. @returns to be called when something was saved */
export function useFreshBehind(): () => void {
  const router = useRouter();
  const touched = useRef(false);
  useEffect(
    () => () => {
      if (touched.current) router.refresh();
    },
    [router],
  );
  return useCallback(() => {
    touched.current = true;
  }, []);
}
