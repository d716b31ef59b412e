import { workspaceGet } from '@/lib/auth/get';
import { previewedForm } from '@/lib/feedback/reports/builder';
import { previewPage } from '@/lib/intake/page/preview';

type Params = { workspace: string; form: string };

export const GET = workspaceGet('view', async (workspace, { form: id }: Params, request) => {
  const form = await workspace.read((scope) => previewedForm(scope, id));
  return form && previewPage(form, workspace.name, new URL(request.url).searchParams);
});
