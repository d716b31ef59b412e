'use client';

import { useState } from 'react';
import { attempt } from '@/components/ui/attempt';
import type { Failure, Result } from '@/lib/errors';

/** One write at a time with what came of it; what was typed stays where it was refused. */
export function useSave() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const save = async <T>(write: () => Promise<Result<T>>, after?: () => unknown): Promise<boolean> => {
    setBusy(true);
    const result = await attempt(write);
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) await after?.();
    setBusy(false);
    return result.ok;
  };
  return { save, busy, failure };
}
