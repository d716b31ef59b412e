import type { Dice } from './dice';

const DAY = 86_400_000;
/** How many days of answers there are. */
export const SPAN = 182;
/** Since when returns are explained on one page, in days before now. */
export const IMPROVED = 30;

/** From Sunday on: shoes are bought on Sunday evening, and least on Saturday. */
const weekdays = [1.35, 1.15, 1, 0.95, 1.05, 0.9, 0.75];
/** By hour of the day in UTC; the shop's evenings lie at 18–20 h. */
const hours = [2, 1, 0, 0, 0, 1, 3, 6, 8, 9, 10, 12, 11, 9, 8, 8, 9, 11, 16, 20, 19, 13, 8, 4];

/** More in autumn, when boots are bought, and in the weeks around the summer sale; 1 on average. */
function season(time: Date): number {
  const start = Date.UTC(time.getUTCFullYear(), 0, 1);
  const day = (time.getTime() - start) / DAY;
  const around = (middle: number, width: number) => Math.exp(-(((day - middle) / width) ** 2));
  return 0.85 + 0.5 * around(290, 35) + 0.35 * around(185, 15) + 0.4 * around(331, 6);
}

/** A calendar of how likely each day before `now` is; index 0 is today, up to `days` back. */
function weights(now: Date, days: number, after: number): number[] {
  return Array.from({ length: days }, (_, ago) => {
    const day = new Date(now.getTime() - ago * DAY);
    const growth = 1 + 0.3 * (1 - ago / SPAN);
    return season(day) * growth * (weekdays[day.getUTCDay()] ?? 1) * (ago < IMPROVED ? after : 1);
  });
}

/**
 * Moments of answers, before `now` and within so many days back.
 * @param after how much busier, or quieter below 1, the time since the improvement is
 */
export function moments(dice: Dice, now: Date, count: number, days = SPAN, after = 1): Date[] {
  const calendar = weights(now, days, after);
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  return Array.from({ length: count }, () => {
    const start = midnight - dice.weighted(calendar) * DAY;
    const time = start + (dice.weighted(hours) + dice.next()) * 3_600_000;
    // Today has no evening yet: what would lie ahead was yesterday.
    return new Date(time < now.getTime() ? time : time - DAY);
  });
}
