'use client';

import { LiveData } from '@/components/ui/live-data';
import { useViewSettings } from './use-narrowing';
import { ViewFilters } from './view-filters';
import { ViewSave } from './view-save';
import { ViewsSaved } from './view-saved';
import { ViewWays } from './view-ways';

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
