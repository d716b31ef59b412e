import { answerForm } from '@/lib/intake/form';

type Context = { params: Promise<{ form: string }> };

/** Next packs what goes out by itself, whether or not it is packed. */
function unpacked(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('accept-encoding', 'identity');
  return new Request(request, { headers });
}

const handle = async (request: Request, { params }: Context): Promise<Response> =>
  answerForm(unpacked(request), (await params).form);

export { handle as GET, handle as POST };
