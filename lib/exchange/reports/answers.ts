import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { recordAct } from '@/lib/auth/audit';
import type { Workspace } from '@/lib/auth/workspace';
import { Refusal } from '@/lib/errors';
import { exportSchema } from '../schema';
import { exportWords } from '../words';
import { mostRows } from '../writing/sheet';
import { answered, portionsOf, type Whose } from './answered';
import { type Format, type Given, written } from './export';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** RFC 6266 and 8187; what no file system takes is left out. */
function disposition(name: string, ending: string): string {
  const clean =
    name
      .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '')
      .slice(0, 80)
      .trim() || 'answers';
  const escaped = encodeURIComponent(`${clean}.${ending}`).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${escaped}`;
}

const wishOf = (request: Request) => {
  const parsed = exportSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return null;
  const { of, format, partial } = parsed.data;
  const [kind, id = ''] = of.split('/');
  const whose: Whose = kind === 'form' ? { formId: id } : { touchpointId: id };
  const as: Format =
    format === 'csv' || format === 'csv-semicolon'
      ? { kind: 'csv', separator: format === 'csv' ? ',' : ';' }
      : { kind: format };
  return { whose, id, as, partial };
};

/**
 * The answers to a form, or at a touchpoint, as a file that is written while it is read.
 * @returns null where there is no such form or touchpoint
 * @throws Refusal exchange.tooFew, exchange.tooManyRows (409)
 */
export async function exportAnswers(workspace: Workspace, request: Request): Promise<Response | null> {
  const wish = wishOf(request);
  if (!wish) return null;
  const found = await workspace.read((scope) => answered(scope, wish.whose));
  if (!found) return null;
  if (found.forms.length === 0) throw new Refusal('exchange.tooFew', { status: 409 });
  const places = { completed: found.completed, partial: wish.partial ? found.partial : [] };
  const n = [...places.completed, ...places.partial].reduce((sum, place) => sum + place.n, 0);
  if (wish.as.kind === 'xlsx' && n >= mostRows) throw new Refusal('exchange.tooManyRows', { status: 409 });
  await workspace.write((scope) => recordAct(scope, 'answers.export', wish.id));
  async function* given(): AsyncGenerator<Given> {
    for (const kind of ['completed', 'partial'] as const) {
      for await (const answers of portionsOf((work) => workspace.read(work), kind, places[kind])) {
        if (request.signal.aborted) return;
        yield { kind, answers };
      }
    }
  }
  const how = { timeZone: workspace.timeZone, ...(await exportWords()) };
  const body = NodeReadableStream.from(written(found, given(), how, wish.as)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'content-type': types[wish.as.kind],
      'content-disposition': disposition(found.name, wish.as.kind),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
