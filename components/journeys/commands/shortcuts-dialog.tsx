'use client';

import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { useCanvas } from '../state/canvas-context';

type Keys = readonly (readonly [name: string, keys: string])[];

const move = [
  ['walk', '← ↑ → ↓'],
  ['ends', 'Home · End'],
  ['corners', 'Ctrl+Home · Ctrl+End'],
  ['pages', 'PageUp · PageDown'],
  ['pagesAside', 'Alt+PageUp · Alt+PageDown'],
  ['find', 'Ctrl+F'],
  ['commands', 'Ctrl+K'],
  ['enter', 'Enter'],
  ['cancel', 'Esc'],
] as const satisfies Keys;
const look = [
  ['zoom', 'Alt++ · Alt+−'],
  ['zoomFit', 'Alt+0'],
  ['zoomPhase', 'Alt+Shift+0'],
  ['help', '?'],
] as const satisfies Keys;
const select = [
  ['select', 'Shift+← ↑ → ↓'],
  ['selectRow', 'Ctrl+A'],
] as const satisfies Keys;
const change = [
  ['rename', 'F2'],
  ['type', 'A … Z'],
  ['tab', 'Tab'],
  ['copy', 'Ctrl+C · Ctrl+X · Ctrl+V'],
  ['duplicate', 'Ctrl+D'],
  ['add', '+'],
  ['remove', 'Delete'],
  ['move', 'Alt+Shift+← ↑ → ↓'],
  ['width', 'Alt+Shift+< >'],
  ['star', '*'],
  ['menu', 'Shift+F10'],
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Y · Ctrl+Shift+Z'],
] as const satisfies Keys;
const emotion = [
  ['emotion', '↑ · ↓'],
  ['emotionBig', 'PageUp · PageDown'],
  ['emotionLevel', '2 · 1 · 0 · −1 · −2'],
  ['comment', 'Enter'],
] as const satisfies Keys;

const groups = [
  { group: 'move', list: [...move, ...select], forAll: true },
  { group: 'look', list: look, forAll: true },
  { group: 'change', list: change, forAll: false },
  { group: 'emotion', list: emotion, forAll: false },
] as const;

export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t, editable } = useCanvas();
  return (
    <Dialog open wide onClose={onClose} title={t('keys.title')} closeLabel={t('keys.close')}>
      <div className="pb-3 lg:columns-2 lg:gap-10">
        {groups
          .filter(({ forAll }) => editable || forAll)
          .map(({ group, list }) => (
            <section key={group} className="mb-4 break-inside-avoid">
              <h3 className="mb-1 text-sm font-semibold text-muted">{t(`keys.group.${group}`)}</h3>
              <dl className="divide-y divide-hairline border-y border-hairline text-base">
                {list.map(([name, keys]) => (
                  <div key={name} className="flex items-center justify-between gap-4 py-1">
                    <dt className="min-w-0">{t(`keys.${name}`)}</dt>
                    <dd className="flex shrink-0 flex-wrap justify-end gap-1">
                      {keys.split(' · ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
