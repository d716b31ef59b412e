'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { ImportProgress as Progress } from '@/lib/exchange/queries';
import { readJson } from '../ui/read-json';

interface ImportProgressProps {
  slug: string;
  id: string;
  first: Progress;
}

/** How far an import is; when it is through, the page shows what came of it. */
export function ImportProgress({ slug, id, first }: ImportProgressProps) {
  const t = useTranslations('exchange.progress');
  const format = useFormatter();
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ['import', id, first.status],
    queryFn: ({ signal }) => readJson<Progress>(`/api/w/${slug}/imports/${id}`, signal),
    initialData: first,
    refetchInterval: 1000,
    staleTime: 0,
  });
  const through = data.status !== first.status;
  useEffect(() => {
    if (through) router.refresh();
  }, [through, router]);
  const [rows, of] = [format.number(data.rowsDone), data.rows === null ? null : format.number(data.rows)];
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <p role="status" className="font-medium">
        {t(first.status === 'checking' ? 'checking' : 'importing')}
      </p>
      <progress
        aria-label={t('label')}
        max={data.rows ?? undefined}
        value={data.rows === null ? undefined : data.rowsDone}
        className="h-1.5 w-full overflow-clip rounded-full accent-accent"
      />
      <p className="text-sm text-muted tabular-nums">{of === null ? t('rows', { rows }) : t('rowsOf', { rows, of })}</p>
      <p className="text-muted">{t('leave')}</p>
    </div>
  );
}
