export type ButtonVariant = 'primary' | 'outline' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const base =
  'relative inline-flex shrink-0 items-center justify-center gap-2 overflow-clip rounded-md border font-medium whitespace-nowrap no-underline ' +
  'transition-colors select-none disabled:opacity-55 not-aria-busy:aria-disabled:opacity-55 aria-busy:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  outline: 'border-edge/60 bg-surface text-ink hover:border-edge hover:bg-sunken',
  quiet: 'border-transparent text-ink hover:bg-sunken',
  danger: 'border-negative/50 bg-surface text-negative hover:border-negative hover:bg-negative-soft',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'h-7 px-2.5 text-sm pointer-coarse:h-11',
  md: 'h-9 px-3.5 text-base pointer-coarse:h-11',
  lg: 'h-11 px-5 text-lg pointer-coarse:h-12',
};

/** The looks of a button, for whatever element carries them (next/link, summary, label). */
export function buttonClass(variant: ButtonVariant = 'outline', size: ButtonSize = 'md', extra?: string): string {
  return `${base} ${variants[variant]} ${sizes[size]} ${extra ?? ''}`;
}
