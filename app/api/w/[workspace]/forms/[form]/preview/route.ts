import { workspaceGet } from '@/lib/auth/get';
import { previewedForm } from '@/lib/feedback/reports/builder';
import { deliverFile } from '@/lib/files/delivery';
import { previewPage } from '@/lib/intake/page/preview';

type Params = { workspace: string; form: string };

export const GET = workspaceGet('view', async (workspace, { form: id }: Params, request) => {
  const asked = new URL(request.url).searchParams;
  const logo = asked.get('logo');
  if (logo !== null) return deliverFile(workspace, logo, request);
  const form = await workspace.read((scope) => previewedForm(scope, id));
  return form && previewPage(form, workspace.name, asked);
});
