import { KeptPage } from './kept-page';
import { Lately } from './lately';
import { type Reply, reply, replyOf } from './reply';

type Kept = Pick<Reply, 'status' | 'headers'> & { page: KeptPage };

/** Pages as they were drawn last; whatever else a form says by then makes another name. */
const kept = new Lately<Kept>({ lasts: 60_000, most: 500 });
/** Stands for the submission, and is in no text that anybody writes. */
const mark = '\u{f8ff}\u{f8fe}\u{f8ff}';

/**
 * A page that differs from visitor to visitor by its submission alone: drawn and packed once, and filled in for each.
 * @param name says all that it depends on
 * @param draw the page with this text as its submission
 */
export async function shown(
  request: Request,
  name: string,
  submission: string,
  draw: (submission: string) => Response,
): Promise<Response> {
  let one = kept.get(name);
  if (!one) {
    const { status, headers, body } = await replyOf(draw(mark));
    const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ');
    one = { page: new KeptPage(Buffer.from(body).toString(), mark), status, headers: { ...headers, vary } };
    kept.set(name, one);
  }
  const packs = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const { page, status, headers } = one;
  return packs
    ? reply(page.packed(submission), status, { ...headers, 'content-encoding': 'gzip' })
    : reply(page.plain(submission), status, headers);
}
