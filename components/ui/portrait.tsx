import { series } from './line/series';
import { PortraitExtra, PortraitEyes, PortraitHair, PortraitMouth } from './portrait-parts';
import { type PortraitPlan, portraitPlan } from './portrait-plan';

interface PortraitProps {
  /** An id rather than a name, so that renaming changes nobody's face. */
  seed: string;
  /** Whose portrait it is; beside the written name leave it out. */
  label?: string;
  /** Size and corners, e.g. "size-12 rounded-full". */
  className?: string;
}

const heads: Record<PortraitPlan['head'], string> = {
  round: 'M48 26a25 25 0 1 1 0 50 25 25 0 0 1 0-50Z',
  soft: 'M40 27h16a16 16 0 0 1 16 16v16a16 16 0 0 1-16 16H40a16 16 0 0 1-16-16V43a16 16 0 0 1 16-16Z',
  dome: 'M24 51a24 24 0 0 1 48 0v14a10 10 0 0 1-10 10H34a10 10 0 0 1-10-10Z',
  octagon: 'M40 27h16l16 15v18L58 75H38L24 60V42Z',
  drop: 'M24 50a24 24 0 0 1 48 0v2L57 71a11 11 0 0 1-18 0L24 52Z',
};

/** A face out of lines and stops, in two of the eight hues. It looks like nobody, and is recognised again. */
export function Portrait({ seed, label, className }: PortraitProps) {
  const plan = portraitPlan(seed);
  const skin = series(plan.hue);
  const cloth = series(plan.second);
  return (
    <svg
      viewBox="0 0 96 96"
      fill="none"
      role="img"
      aria-label={label}
      aria-hidden={!label}
      className={`shrink-0 overflow-hidden bg-surface ${className ?? 'size-12 rounded-full'}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M0 0h96v96H0Z" className={skin.fill} fillOpacity="0.16" />
      {plan.hair === 'long' ? (
        <path d="M25 80V46L38 25h20l13 21v34" className={`${cloth.stroke} ${cloth.fill}`} strokeWidth="9" />
      ) : null}
      <path d="M8 100c0-16 15-23 40-23s40 7 40 23Z" className={cloth.fill} />
      <path d={heads[plan.head]} className={`${skin.fill} stroke-surface`} strokeWidth="0" />
      <PortraitHair kind={plan.hair} className={cloth.stroke} />
      <g className="fill-surface stroke-surface" strokeWidth="0">
        <PortraitEyes kind={plan.eyes} />
        <PortraitMouth kind={plan.mouth} />
      </g>
      <PortraitExtra kind={plan.extra} className={cloth.stroke} />
    </svg>
  );
}
