import type { Measure } from './insights/figures';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs some 50 µs, using it less than one; a dashboard writes hundreds of figures. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}

/** A number as people of that language write it. */
export function numberText(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept(numbers, `${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(
    value,
  );
}

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/**
 * A figure in the unit that people know it by: NPS −1…1 as points ("+34"), shares 0…1 as "42%", means with one decimal,
 * emotion with its sign ("+0.8"), because its axis has two sides.
 */
export function measureText(locale: string, measure: Measure, value: number): string {
  // A hyphen is not read aloud; a minus sign is.
  return plainText(locale, measure, value).replace('-', '\u2212');
}

function plainText(locale: string, measure: Measure, value: number): string {
  switch (measure) {
    case 'nps':
      return numberText(locale, Math.round(value * 100), { signDisplay: 'exceptZero' });
    case 'wow':
    case 'csat':
    case 'easy':
      return numberText(locale, value, { style: 'percent', maximumFractionDigits: 0 });
    case 'emotion':
      return numberText(locale, value, { ...oneDecimal, signDisplay: 'exceptZero' });
    default:
      return numberText(locale, value, oneDecimal);
  }
}

const dayStyles = {
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function dayFormat(locale: string, style: keyof typeof dayStyles) {
  // A day has no time zone any more: it is that of the workspace already.
  const make = () => new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' });
  return kept(dates, `${locale} ${style}`, make);
}

/** A calendar day, given as ISO date. @throws RangeError when it is none */
export function dayText(locale: string, day: string, style: keyof typeof dayStyles = 'full'): string {
  return dayFormat(locale, style).format(new Date(`${day}T00:00:00Z`));
}

/** The day of an ISO instant in a time zone. @throws RangeError when it is no instant or no zone */
export function instantText(locale: string, instant: string, timeZone: string): string {
  const make = () => new Intl.DateTimeFormat(locale, { ...dayStyles.full, timeZone });
  return kept(dates, `${locale} ${timeZone}`, make).format(new Date(instant));
}

/** A range of days, both included, saying once what the two share: "3 – 9 Nov 2026". @throws RangeError as `dayText` */
export function daysText(locale: string, range: { from: string; to: string }): string {
  return dayFormat(locale, 'full').formatRange(new Date(`${range.from}T00:00:00Z`), new Date(`${range.to}T00:00:00Z`));
}
