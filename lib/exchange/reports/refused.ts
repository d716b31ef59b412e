import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { getTranslations } from 'next-intl/server';
import type { Workspace } from '@/lib/auth/workspace';
import { findImport, refusedRows } from '../queries';
import { byteOrderMark, csvRow } from '../writing/csv';

const portion = 1000;

/** Every row of a file that is not taken, with its line and why, as a CSV file; null where there is no such import. */
export async function refusedFile(workspace: Workspace, id: string): Promise<Response | null> {
  const found = await workspace.read((scope) => findImport(scope, id));
  if (!found) return null;
  const [t, why] = await Promise.all([getTranslations('exchange.refused'), getTranslations('exchange.reasons')]);
  const separator = found.separator === ';' ? ';' : ',';
  async function* lines() {
    yield byteOrderMark + csvRow([t('line'), t('column'), t('value'), t('why')], separator);
    for (let after = 0; ; ) {
      const rows = await workspace.read((scope) => refusedRows(scope, id, after, portion));
      yield rows
        .map(({ line, column, value, reason }) =>
          csvRow([line, column === null ? '' : (found?.head[column] ?? ''), value ?? '', why(reason)], separator),
        )
        .join('');
      after = rows.at(-1)?.line ?? 0;
      if (rows.length < portion) return;
    }
  }
  async function* bytes() {
    for await (const text of lines()) yield Buffer.from(text);
  }
  return new Response(NodeReadableStream.from(bytes()) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="refused-rows.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
