import { answerPage } from '@/lib/answers/queries';
import { readWords } from '@/lib/answers/reports/words';
import { readFilters } from '@/lib/answers/rules';
import { workspaceGet } from '@/lib/auth/get';

/** Milliseconds that a search may spend on reading what is not searched yet; the next one goes on from there. */
const longest = 1000;

/** A page of the answers that the filters leave; `after` is where the page before ended. */
export const GET = workspaceGet('view', async (workspace, _: { workspace: string }, request) => {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const filters = readFilters(params);
  let behind = filters.q !== '';
  for (const since = Date.now(); behind && Date.now() - since < longest; ) {
    behind = await workspace.write((scope) => readWords(scope));
  }
  const page = await workspace.read((scope) => answerPage(scope, filters, workspace.timeZone, params.after ?? null));
  return { ...page, behind };
});
