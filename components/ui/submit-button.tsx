'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The button that sends the form around it, and shows that it is being sent. */
export function SubmitButton({ variant = 'primary', loading, ...rest }: Omit<ButtonProps, 'asChild' | 'type'>) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} loading={loading || pending} />;
}
