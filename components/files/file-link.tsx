'use client';

import { Paperclip } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { type FileFacts, fileAddress, isImage } from '@/lib/files/rules';

interface FileLinkProps {
  slug: string;
  file: FileFacts;
}

const kilobyte = 1024;

/** A file's name and size; a click saves it, or shows it where it is an image. */
export function FileLink({ slug, file }: FileLinkProps) {
  const t = useTranslations('files');
  const format = useFormatter();
  const shown = isImage(file.contentType);
  const megabytes = file.size / kilobyte / kilobyte;
  const unit = megabytes >= 1 ? 'megabyte' : 'kilobyte';
  const amount = megabytes >= 1 ? megabytes : Math.max(1, file.size / kilobyte);
  const size = format.number(amount, { style: 'unit', unit, maximumFractionDigits: megabytes >= 1 ? 1 : 0 });
  return (
    <a
      href={fileAddress(slug, file.id)}
      {...(shown ? { target: '_blank', rel: 'noopener' } : { download: file.name })}
      className="touch inline-flex min-h-6 max-w-full items-baseline gap-1.5 text-accent hover:underline"
    >
      <Paperclip aria-hidden className="size-3.5 shrink-0 self-center" />
      <span className="truncate">{file.name}</span>
      <span className="shrink-0 text-sm text-muted">{size}</span>
      <span className="sr-only">{t(shown ? 'opens' : 'saves')}</span>
    </a>
  );
}
