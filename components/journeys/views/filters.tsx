'use client';

import type { ReactNode } from 'react';
import { chipClass } from '@/components/ui/chip';
import type { ViewSettings } from '@/lib/views/schema';
import { evidences } from '../parts/evidence-mark';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { laneName } from '../state/items';
import { showView, toggled } from './address';

type Choice = { id: string; name: string };
type GroupProps = {
  name: keyof Omit<ViewSettings, 'onlyPain'>;
  label: string;
  choices: readonly Choice[];
  settings: ViewSettings;
};

function Chip({ on, onPress, children }: { on: boolean; onPress(): void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={on} className={chipClass(on)} onClick={onPress}>
      {children}
    </button>
  );
}

function Group({ name, label, choices, settings }: GroupProps) {
  if (choices.length === 0) return null;
  const chosen: readonly string[] = settings[name] ?? [];
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <Chip
            key={choice.id}
            on={chosen.includes(choice.id)}
            onPress={() => showView(toggled(settings, name, choice.id))}
          >
            {choice.name}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

/** Each group shows all of its kind until something in it is chosen. */
export function ViewFilters({ settings }: { settings: ViewSettings }) {
  const { t, store, vocabulary } = useCanvas();
  const lanes = useCanvasState(store, (state) => state.map.lanes);
  const personas = useCanvasState(store, (state) => state.map.personas);
  const { onlyPain, ...rest } = settings;
  const shared = { settings };
  return (
    <>
      <div>
        <Chip on={onlyPain === true} onPress={() => showView(onlyPain ? rest : { ...rest, onlyPain: true })}>
          {t('view.onlyPain')}
        </Chip>
        <p className="mt-1.5 text-sm text-muted">{t('view.onlyPainHint')}</p>
      </div>
      <Group
        {...shared}
        name="lanes"
        label={t('view.lanes')}
        choices={lanes.filter((lane) => !lane.hidden).map((lane) => ({ id: lane.id, name: laneName({ t }, lane) }))}
      />
      <Group {...shared} name="personas" label={t('view.personas')} choices={personas} />
      <Group
        {...shared}
        name="channels"
        label={t('view.channels')}
        choices={[...vocabulary.channels].map(([id, { name }]) => ({ id, name }))}
      />
      <Group
        {...shared}
        name="departments"
        label={t('view.departments')}
        choices={[...vocabulary.departments].map(([id, name]) => ({ id, name }))}
      />
      <Group
        {...shared}
        name="evidence"
        label={t('view.evidence')}
        choices={evidences.map((id) => ({ id, name: t(`evidenceWord.${id}`) }))}
      />
      <p className="text-sm text-muted">{t('view.groupHint')}</p>
    </>
  );
}
