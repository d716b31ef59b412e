import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportActions } from '@/components/exchange/import-actions';
import { ImportCounts } from '@/components/exchange/import-counts';
import { ImportProgress } from '@/components/exchange/import-progress';
import { Mapping } from '@/components/exchange/mapping';
import { RefusedTable } from '@/components/exchange/refused-table';
import { FeedbackCrumbs } from '@/components/feedback/feedback-crumbs';
import { Messages } from '@/components/shell/messages';
import { LiveData } from '@/components/ui/live-data';
import { Notice } from '@/components/ui/notice';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { askedAt, findImport, refusedRows } from '@/lib/exchange/queries';

type Props = {
  params: Promise<{ workspace: string; import: string }>;
  searchParams: Promise<{ after?: string | string[]; change?: string | string[] }>;
};

/** Refused rows on a page. */
const onPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.list'))('title') };
}

/** An import where it stands: its columns, its progress, its preview, or what came of it. `?after=` pages refused rows. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [{ workspace: slug, import: id }, { after, change }] = await Promise.all([params, searchParams]);
  const workspace = await requireWorkspace(slug);
  if (!workspace.may('edit')) notFound();
  const from = Math.min(Number.parseInt(String(after ?? 0), 10) || 0, 2 ** 31 - 1);
  const [t, { found, asked, refused }] = await Promise.all([
    getTranslations('exchange'),
    workspace.read(async (scope) => {
      const [found, asked, refused] = await Promise.all([
        findImport(scope, id),
        askedAt(scope),
        refusedRows(scope, id, from, onPage + 1),
      ]);
      return { found, asked, refused };
    }),
  ]);
  if (!found) notFound();
  const here = `/w/${slug}/feedback/import/${id}`;
  const { status, name } = found;
  const mapped = status === 'arrived' || (status === 'checked' && change !== undefined);
  const running = status === 'checking' || status === 'importing';
  const shown = refused.slice(0, onPage);
  return (
    <PageFrame>
      <FeedbackCrumbs slug={slug} here={name} imports />
      <PageHeader title={name} lead={mapped ? t('leads.map') : t(`leads.${status}`)} />
      <Messages only={['exchange', 'errors']}>
        <div className="flex flex-col gap-8">
          {mapped ? <Mapping {...{ workspace, found, asked }} /> : null}
          {running ? (
            <LiveData>
              <ImportProgress key={status} slug={slug} id={id} first={found} />
            </LiveData>
          ) : null}
          {status === 'failed' ? (
            <Notice tone="negative" title={t('act.failed')}>
              {t(`failures.${found.failure ?? 'fileGone'}` as 'failures.fileGone')}
            </Notice>
          ) : null}
          {!mapped && (status === 'checked' || status === 'done') ? (
            <>
              <ImportCounts found={found} />
              <ImportActions slug={slug} found={found} change={`${here}?change=1`} />
              {shown.length > 0 ? (
                <RefusedTable
                  rows={shown}
                  head={found.head}
                  total={found.rowsRefused}
                  file={`/api/w/${slug}/imports/${id}/refused`}
                  next={refused.length > onPage ? `${here}?after=${shown.at(-1)?.line}` : null}
                  start={from > 0 ? here : null}
                />
              ) : null}
            </>
          ) : mapped || status === 'failed' ? (
            <ImportActions slug={slug} found={{ ...found, status: 'failed' }} change={here} />
          ) : null}
        </div>
      </Messages>
    </PageFrame>
  );
}
