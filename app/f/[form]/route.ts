import { answerForm } from '@/lib/intake/form';

type Context = { params: Promise<{ form: string }> };

/** Next packs what goes out by itself, whether or not it is packed. */
function unpacked({ url, method, body, headers, signal }: Request): Request {
  const plain = new Headers(headers);
  plain.delete('accept-encoding');
  return new Request(url, { method, body, headers: plain, signal, duplex: 'half' } as RequestInit);
}

const handle = async (request: Request, { params }: Context): Promise<Response> =>
  answerForm(unpacked(request), (await params).form);

export { handle as GET, handle as POST };
