'use client';

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Lane } from '@/lib/journeys/schema';
import { type Bands, bandsOf, noBands } from '../state/spans';
import type { Column } from '../state/view';

/** Where the lane's wide cards stand; the same object until that changes, so that no cell is drawn for nothing. */
export function useBands(lane: Lane, columns: readonly Column[]): Bands {
  const before = useRef(noBands);
  const bands = useMemo(
    () => (lane.collapsed ? noBands : bandsOf(lane.id, columns, before.current)),
    [lane.id, lane.collapsed, columns],
  );
  useLayoutEffect(() => {
    before.current = bands;
  }, [bands]);
  return bands;
}
