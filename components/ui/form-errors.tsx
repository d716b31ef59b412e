'use client';

import { useEffect, useRef } from 'react';

interface FormErrorsProps {
  title: string;
  /** `field` is the id of the control that the message is about; leave it out for the form as a whole. */
  errors: readonly { field?: string; message: string }[];
}

/** What is wrong with a form, above it; takes the focus when it appears so that nobody hunts for the reason. */
export function FormErrors({ title, errors }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-negative/40 bg-negative-soft px-4 py-3 text-base"
    >
      <p className="font-medium text-negative">{title}</p>
      <ul className="mt-1 list-inside list-disc marker:text-negative">
        {errors.map((error) => (
          <li key={`${error.field ?? ''}${error.message}`}>
            {error.field ? (
              <a href={`#${error.field}`} className="underline underline-offset-3">
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
