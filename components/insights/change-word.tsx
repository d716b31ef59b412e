import { ArrowDown, ArrowUp, Equal, SeparatorVertical } from 'lucide-react';
import type { ComparedFigure } from '@/lib/insights/figures';
import { useScoreWords } from './words';

const signs = {
  better: { icon: <ArrowUp aria-hidden />, look: 'font-medium text-positive' },
  worse: { icon: <ArrowDown aria-hidden />, look: 'font-medium text-negative' },
  same: { icon: <Equal aria-hidden />, look: 'text-neutral' },
  apart: { icon: <SeparatorVertical aria-hidden />, look: 'text-muted' },
  none: { icon: null, look: 'text-muted' },
};

/** What may be said of a change, with what it is measured against. */
export function ChangeWord({ compared: { measure, previous, change } }: { compared: ComparedFigure }) {
  const words = useScoreWords();
  const { arrow, word } = words.verdict(change);
  const { icon, look } = signs[arrow];
  return (
    <span className="flex flex-col text-xs whitespace-nowrap">
      <span className={`flex items-center gap-0.5 [&_svg]:size-3 ${look}`}>
        {icon}
        {word}
      </span>
      {previous.value === null ? null : (
        <span className="text-muted tabular-nums">
          {words.t('beforeNone', { text: words.line(measure, previous) })}
        </span>
      )}
    </span>
  );
}
