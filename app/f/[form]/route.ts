import { answerForm } from '@/lib/intake/form';

type Context = { params: Promise<{ form: string }> };

const handle = async (request: Request, { params }: Context): Promise<Response> =>
  answerForm(request, (await params).form);

export { handle as GET, handle as POST };
