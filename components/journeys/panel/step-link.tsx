'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { JourneySelect } from '../parts/journey-select';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { navOf } from '../state/items';

/** Which journey looks at a step more closely. */
export function StepLink({ stepId, onClose }: { stepId: string; onClose(): void }) {
  const { t, store } = useCanvas();
  const step = useCanvasState(store, ({ map }) => map.steps.find((it) => it.id === stepId));
  if (!step) return null;
  const close = () => {
    onClose();
    focusStop(navOf({ kind: 'step', id: stepId }));
  };
  return (
    <Dialog open onClose={close} title={t('stepLink.title', { step: step.name })} closeLabel={t('stepLink.close')}>
      <div className="flex flex-col gap-4">
        <JourneySelect
          label={t('stepLink.label')}
          hint={t('stepLink.hint')}
          value={step.linkedJourneyId}
          onChange={(linkedJourneyId) => store.dispatch({ kind: 'link-step', id: stepId, linkedJourneyId })}
        />
        <div className="flex justify-end">
          <Button onClick={close}>{t('stepLink.done')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
