import { describe, expect, it } from 'vitest';
import { dayOf, instantOf } from './evidence-days';

describe('days of evidence', () => {
  it.each(['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'])(
    'are the same day again in %s',
    (zone) => {
      for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2024-02-29', '1969-07-20']) {
        expect(dayOf(instantOf(day, zone), zone)).toBe(day);
      }
    },
  );

  it('are those of the zone, not of the browser', () => {
    expect(dayOf('2026-01-01T23:30:00.000Z', 'Europe/Amsterdam')).toBe('2026-01-02');
    expect(dayOf('2026-01-01T23:30:00.000Z', 'America/New_York')).toBe('2026-01-01');
  });
});
