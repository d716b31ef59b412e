'use client';

import { Check, Copy, ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { useCopy } from '../ui/use-copy';
import { QrCode } from './qr-code';
import type { TouchpointForm } from './use-touchpoint-forms';

/** Where customers find a form: its link to copy, the page itself, and a QR code for paper. */
export function FormLink({ form }: { form: Pick<TouchpointForm, 'id' | 'link' | 'qr' | 'status'> }) {
  const t = useTranslations('feedback');
  const { field, told, copy } = useCopy();
  const id = `link-${form.id}`;
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t('link')}
      </label>
      <div className="flex gap-2">
        <input ref={field} id={id} readOnly value={form.link} className="min-w-0 flex-1 font-mono text-sm" />
        <Button onClick={copy}>
          {told === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          {told === 'copied' ? t('copied') : t('copy')}
        </Button>
      </div>
      <p role="status" className={told === 'copied' ? 'sr-only' : 'text-sm text-muted empty:hidden'}>
        {told ? t(told === 'copied' ? 'copied' : 'copyFailed') : null}
      </p>
      <div className="-ms-2 flex flex-wrap items-start gap-1">
        <a href={form.link} target="_blank" rel="noreferrer" className={buttonClass('quiet', 'sm')}>
          <ExternalLink aria-hidden />
          {t('openForm')}
        </a>
        <QrCode qr={form.qr} name={form.id.slice(-6)} />
      </div>
    </div>
  );
}
