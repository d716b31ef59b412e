'use client';

import type { ComponentProps } from 'react';
import { useAnswer, useSending } from './action-form';
import { Button, type ButtonProps } from './button';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { TextareaField } from './textarea-field';

/** The fields of an ActionForm: each shows its own error, and keeps what was typed. */
export function FormText({ defaultValue, ...field }: ComponentProps<typeof TextField>) {
  const { error, value } = useAnswer(field.name);
  return <TextField {...field} error={error} defaultValue={value ?? defaultValue} />;
}

export function FormTextarea({ defaultValue, ...field }: ComponentProps<typeof TextareaField>) {
  const { error, value } = useAnswer(field.name);
  return <TextareaField {...field} error={error} defaultValue={value ?? defaultValue} />;
}

export function FormSelect({ defaultValue, ...field }: ComponentProps<typeof SelectField>) {
  const { error, value } = useAnswer(field.name);
  return <SelectField {...field} error={error} defaultValue={value ?? defaultValue} />;
}

export function SendButton({ variant = 'primary', ...button }: Omit<ButtonProps, 'asChild' | 'type' | 'loading'>) {
  return <Button {...button} type="submit" variant={variant} loading={useSending()} />;
}
