'use client';

import { useState } from 'react';
import { Button } from './button';

type CopyTextsProps = { texts: () => readonly string[]; words: { copy: string; copied: string } };

/** Takes what was typed along to where it can be kept. */
export function CopyTexts({ texts, words }: CopyTextsProps) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const text = texts().join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without https or permission there is no clipboard: then it stands selected instead.
      setByHand(text);
    }
  };
  if (byHand !== null)
    return <textarea readOnly aria-label={words.copy} rows={3} value={byHand} ref={(field) => field?.select()} />;
  return (
    <Button size="sm" onClick={copy}>
      {copied ? words.copied : words.copy}
    </Button>
  );
}
