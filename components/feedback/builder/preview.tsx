'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

interface PreviewProps {
  slug: string;
  formId: string;
  /** Grows with every draft that has arrived. */
  revision: number;
  language: string;
  seen: { question: string } | { ending: string } | null;
}

/** Brings what is worked on into sight, inside the frame alone. */
function show(frame: HTMLIFrameElement, id: string | undefined): void {
  const page = frame.contentDocument;
  const part = id && (page?.getElementById(`${id}-title`) ?? page?.getElementById(id));
  if (page && part)
    page.documentElement.scrollTop = part.getBoundingClientRect().top + page.documentElement.scrollTop - 48;
}

/** The very page that customers get, of the draft; the one before stays until the next is there. */
export function Preview({ slug, formId, revision, language, seen }: PreviewProps) {
  const t = useTranslations('forms.preview');
  const asked = new URLSearchParams({ lang: language, ...seen, draft: `${revision}` });
  const address = `/api/w/${slug}/forms/${formId}/preview?${asked}`;
  const [loaded, setLoaded] = useState(address);
  return (
    <div className="relative h-full min-h-112 overflow-clip rounded-[12px] border border-edge/60 bg-surface">
      {[...new Set([loaded, address])].map((one) => (
        <iframe
          key={one}
          title={t('title')}
          src={one}
          aria-hidden={one !== loaded || undefined}
          tabIndex={one === loaded ? undefined : -1}
          onLoad={(event) => {
            show(event.currentTarget, seen && 'question' in seen ? seen.question : undefined);
            if (one === address) setLoaded(address);
          }}
          className={`absolute inset-0 size-full ${one === loaded ? '' : 'opacity-0'}`}
        />
      ))}
    </div>
  );
}
