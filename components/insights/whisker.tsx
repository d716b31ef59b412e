import { shareOf } from '@/lib/insights/emotion-axis';
import type { Figure } from '@/lib/insights/figures';
import { inks, signOf } from './emotion-sign';

const WIDTH = 120;
const HEIGHT = 20;
const x = (emotion: number) => Math.round((4 + shareOf(emotion) * (WIDTH - 8)) * 10) / 10;

/** Measured emotion with its interval on the one axis −2 … +2, neutral in the middle; its words stand beside it. */
export function Whisker({ emotion }: { emotion: Figure }) {
  const { value, low, high } = emotion;
  const ink = inks[signOf(emotion)];
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-5 w-30 shrink-0">
      <path d={`M4 10H${WIDTH - 4}`} className="stroke-hairline" strokeWidth="1" />
      <path d={`M${x(0)} 3V17`} className="stroke-edge" strokeWidth="1" />
      {value === null || low === null || high === null ? null : (
        <>
          <path
            d={`M${x(low)} 10H${x(high)}M${x(low)} 6.5V13.5M${x(high)} 6.5V13.5`}
            className={ink.stroke}
            strokeWidth="1.75"
          />
          <circle cx={x(value)} cy="10" r="3.75" className={`${ink.fill} stroke-surface`} strokeWidth="1" />
        </>
      )}
    </svg>
  );
}
