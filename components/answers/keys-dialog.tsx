import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { deeds, keysOf } from './use-keys';

const changing = ['done', 'unread', 'assign', 'tag', 'note', 'choose', 'undo'];
const signs: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

/** The keys of the list, each with what it does. */
export function KeysDialog({ open, onClose, canEdit }: { open: boolean; onClose: () => void; canEdit: boolean }) {
  const t = useTranslations('answers');
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')} closeLabel={t('keys.close')}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2 pb-2">
        {deeds
          .filter((deed) => canEdit || !changing.includes(deed))
          .map((deed) => (
            <div key={deed} className="contents">
              <dt className="flex gap-1">
                {keysOf[deed].map((key) => (
                  <Kbd key={key}>{signs[key] ?? key}</Kbd>
                ))}
              </dt>
              <dd>{t(`keys.${deed}`)}</dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
