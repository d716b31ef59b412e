import { useTranslations } from 'next-intl';
import type { Mark } from '@/lib/journeys/pairing';

const looks: Record<Mark, { text: string; ground: string; sign: string }> = {
  added: { text: 'text-positive', ground: 'border-positive/40 bg-positive-soft', sign: '+' },
  removed: { text: 'text-negative', ground: 'border-negative/40 bg-negative-soft', sign: '−' },
  moved: { text: 'text-accent', ground: 'border-accent/40 bg-accent-soft', sign: '↔' },
  changed: { text: 'text-accent', ground: 'border-accent/40 bg-accent-soft', sign: '≠' },
};

/** The ground of what bears this mark, or of what bears none. */
export const markGround = (mark: Mark | undefined) => (mark ? looks[mark].ground : 'border-hairline bg-surface');

/** What became of it, in a sign, a colour and a word. */
export function CompareMark({ mark }: { mark: Mark }) {
  const t = useTranslations('compare.mark');
  const { text, sign } = looks[mark];
  return (
    <span className={`ms-2 inline-block text-xs font-medium whitespace-nowrap ${text}`}>
      <span aria-hidden>{sign} </span>
      {t(mark)}
    </span>
  );
}
