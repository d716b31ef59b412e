import type { AskedForm } from '@/lib/feedback/queries';
import { KeptPage } from './kept-page';
import { Lately } from './lately';
import { reply, replyOf } from './reply';
import { mintSubmission } from './submission';

type Form = Pick<AskedForm, 'linkId' | 'versionId' | 'oncePerBrowser'>;
type Headers = [string, string][];
type Kept = { form: Form; page: KeptPage; status: number; plain: Headers; packed: Headers };

/** Pages as they were drawn last; whatever else a form says by then makes another name. */
const kept = new Lately<Kept>({ lasts: 60_000, most: 500 });
/** Which of them it was a moment ago, by a link and the languages of a browser. */
const lately = new Lately<Kept>({ lasts: 500, most: 5000 });
/** Stands for the submission, and is in no text that anybody writes. */
const mark = '\u{f8ff}\u{f8fe}\u{f8ff}';

const wishOf = (request: Request, token: string) => `${token} ${request.headers.get('accept-language')}`;

async function drawn(form: Form, response: Response): Promise<Kept> {
  const { status, headers, body } = await replyOf(response);
  const plain: Headers = [['vary', 'accept-encoding']];
  for (let at = 0; at < headers.length; at += 2) plain.push([headers[at] ?? '', headers[at + 1] ?? '']);
  const packed: Headers = [...plain, ['content-encoding', 'gzip']];
  return { form, page: new KeptPage(Buffer.from(body).toString(), mark), status, plain, packed };
}

function filledIn({ form, page, status, plain, packed }: Kept, request: Request): Response {
  const submission = mintSubmission(form.linkId, form.versionId);
  return /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
    ? reply(page.packed(submission), status, packed)
    : reply(page.plain(submission), status, plain);
}

/** What was shown half a second ago to who came in the same way, with a submission of its own; null for nothing. */
export function shownLately(request: Request, token: string): Response | null {
  // Whatever else somebody wants is said in the address.
  const one = request.url.includes('?') ? undefined : lately.get(wishOf(request, token));
  return one ? filledIn(one, request) : null;
}

/**
 * A page that differs from visitor to visitor by its submission alone: drawn and packed once, and filled in for each.
 * @param name says all that it depends on
 * @param draw the page with this text as its submission
 */
export async function shown(
  request: Request,
  token: string,
  form: Form,
  name: string,
  draw: (submission: string) => Response,
): Promise<Response> {
  const one = kept.get(name) ?? (await drawn(form, draw(mark)));
  kept.set(name, one);
  // A browser that has answered is shown something else.
  if (!form.oncePerBrowser && !request.url.includes('?')) lately.set(wishOf(request, token), one);
  return filledIn(one, request);
}
