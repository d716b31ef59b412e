import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'asChild'> {
  /** The button's name; also its hint. */
  label: string;
  /** The icon. */
  children: ReactNode;
}

const squares = {
  sm: 'size-7 px-0 pointer-coarse:size-11',
  md: 'size-9 px-0 pointer-coarse:size-11',
  lg: 'size-11 px-0',
};

export function IconButton({ label, variant = 'quiet', size = 'md', className, ...rest }: IconButtonProps) {
  const square = `${squares[size]} ${variant === 'quiet' ? 'text-muted hover:text-ink' : ''} ${className ?? ''}`;
  const button = <Button {...rest} variant={variant} size={size} aria-label={label} className={square} />;
  return <Tooltip text={label}>{button}</Tooltip>;
}
