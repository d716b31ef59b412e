'use client';

import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { useCanvas } from '../state/canvas-context';

const forAll = [
  ['walk', '← ↑ → ↓'],
  ['ends', 'Home · End'],
  ['corners', 'Ctrl+Home · Ctrl+End'],
  ['pages', 'PageUp · PageDown'],
  ['pagesAside', 'Alt+PageUp · Alt+PageDown'],
  ['find', 'Ctrl+F'],
  ['select', 'Shift+← ↑ → ↓'],
  ['selectRow', 'Ctrl+A'],
  ['commands', 'Ctrl+K'],
  ['enter', 'Enter'],
  ['zoom', 'Alt++ · Alt+− · Alt+0'],
  ['cancel', 'Esc'],
  ['help', '?'],
] as const;
const forEditors = [
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
  ['emotion', '↑ · ↓'],
  ['emotionBig', 'PageUp · PageDown'],
  ['comment', 'Enter'],
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Y · Ctrl+Shift+Z'],
] as const;

export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t, editable } = useCanvas();
  return (
    <Dialog open onClose={onClose} title={t('keys.title')} closeLabel={t('keys.close')}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5 pb-3 text-base">
        {[...forAll, ...(editable ? forEditors : [])].map(([name, keys]) => (
          <div key={name} className="contents">
            <dt>{t(`keys.${name}`)}</dt>
            <dd className="text-end">
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
