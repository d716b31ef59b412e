'use client';
import { useSyncExternalStore } from 'react';
import { buttonClass } from '../ui/button-class';
import { EmptyState } from '../ui/empty-state';

export type FaultProps = { error: Error & { digest?: string }; reset: () => void };

/** Without the messages of a page, which may be what failed: both languages are here, and the document says which. */
const words = {
  en: {
    title: 'This page could not be shown',
    text: 'The fault is on our side and has been logged. What was saved is safe.',
    reference: 'Reference',
    retry: 'Try again',
  },
  nl: {
    title: 'Deze pagina kon niet worden getoond',
    text: 'De fout ligt bij ons en is vastgelegd. Wat opgeslagen was, is veilig.',
    reference: 'Referentie',
    retry: 'Probeer opnieuw',
  },
};

const noChange = () => () => {};

export function FaultPage({ error, reset }: FaultProps) {
  const dutch = useSyncExternalStore(
    noChange,
    () => document.documentElement.lang === 'nl',
    () => false,
  );
  const t = dutch ? words.nl : words.en;
  return (
    <div className="flex min-h-[70dvh] flex-col items-center justify-center">
      <EmptyState
        level={1}
        title={t.title}
        example={error.digest ? `${t.text} ${t.reference} ${error.digest}.` : t.text}
        action={
          <button type="button" onClick={reset} className={buttonClass('primary')}>
            {t.retry}
          </button>
        }
      />
    </div>
  );
}
