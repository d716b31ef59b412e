'use client';

import { LiveData } from '@/components/ui/live-data';
import { ViewFilters } from './filters';
import { ViewSave } from './save';
import { ViewsSaved } from './saved';
import { useViewSettings } from './use-narrowing';
import { ViewWays } from './ways';

/** The views that are kept, and what this one shows. */
export function ViewPanel() {
  const settings = useViewSettings();
  return (
    <LiveData>
      <div className="flex flex-col gap-4">
        <ViewWays />
        <ViewsSaved />
        <ViewFilters settings={settings} />
        {Object.keys(settings).length > 0 ? <ViewSave settings={settings} /> : null}
      </div>
    </LiveData>
  );
}
