import { useTranslations } from 'next-intl';
import type { Mark } from '@/lib/journeys/compare/pairing';

/** An emotion can also be higher or lower than it was. */
type Told = Mark | 'higher' | 'lower';

const looks: Record<Told, { text: string; ground: string; sign: string }> = {
  added: { text: 'text-positive', ground: 'border-positive/40 bg-positive-soft', sign: '+' },
  removed: { text: 'text-negative', ground: 'border-negative/40 bg-negative-soft', sign: '−' },
  moved: { text: 'text-accent', ground: 'border-accent/40 bg-accent-soft', sign: '↔' },
  higher: { text: 'text-positive', ground: 'border-positive/40 bg-positive-soft', sign: '↑' },
  lower: { text: 'text-negative', ground: 'border-negative/40 bg-negative-soft', sign: '↓' },
  changed: { text: 'text-accent', ground: 'border-accent/40 bg-accent-soft', sign: '≠' },
};

/** The ground of what bears this mark, or of what bears none. */
export const markGround = (mark: Mark | undefined) => (mark ? looks[mark].ground : 'border-hairline bg-surface');

/** What became of it, in a sign, a colour and a word. */
export function CompareMark({ mark }: { mark: Told }) {
  const t = useTranslations('compare.mark');
  const { text, sign } = looks[mark];
  return (
    <span className={`ms-2 inline-block text-xs font-medium whitespace-nowrap ${text}`}>
      <span aria-hidden>{sign} </span>
      {t(mark)}
    </span>
  );
}
