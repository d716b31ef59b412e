import { useSay } from '@/components/ui/use-say';
import type { Failure } from '@/lib/errors';

/** Why nothing was saved, where no field says it. */
export function SaveFailure({ failure }: { failure: Failure | undefined }) {
  const say = useSay();
  if (!failure || Object.keys(failure.fields).length > 0) return null;
  return (
    <span role="alert" className="text-sm text-negative">
      {say(failure.message)}
    </span>
  );
}
