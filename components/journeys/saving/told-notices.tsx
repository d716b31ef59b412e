'use client';

import { RefusedNotice } from './refused-notice';
import { ReplacedNotice } from './replaced-notice';
import type { Saving } from './use-saving';

/** What its author has to know of what was typed here: nothing disappears in silence. */
export function ToldNotices({ saving: { told, dismiss } }: { saving: Saving }) {
  return (
    <div className="no-print flex flex-col gap-2 px-5 pb-2 empty:hidden">
      {told && told.refused.length > 0 ? (
        <RefusedNotice refused={told.refused} onDismiss={() => dismiss('refused')} />
      ) : null}
      {told && told.replaced.length > 0 ? (
        <ReplacedNotice replaced={told.replaced} onDismiss={(id) => dismiss('replaced', id)} />
      ) : null}
    </div>
  );
}
