import { v7 as uuidv7 } from 'uuid';
import { partialResponses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace, type Scope } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { createForm } from '@/lib/feedback/mutations';
import { recordResponses } from '@/lib/feedback/recording';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answerPage } from './queries';
import { readFilters } from './rules';

type Given = { score?: number; why?: string; locale?: string; at?: string };
type Form = Awaited<ReturnType<typeof createForm>>;
const zone = 'Europe/Amsterdam';

/** A workspace with a form at the hotline, and what a test does in it. */
export async function mintInbox(workspace?: MintedWorkspace) {
  const mine = workspace ?? (await mintWorkspace());
  const write = <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(mine.id, 'write', work, mine.ownerId);
  const mintForm = (name: string, metric: 'nps' | 'csat' = 'nps') =>
    write(async (scope) => {
      const touchpointId = uuidv7();
      await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name }));
      return createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] });
    });
  const form = await mintForm('Hotline');
  const answer = (given: readonly Given[], to: Form = form) =>
    write((scope) =>
      recordResponses(
        scope,
        zone,
        given.map(({ score = 7, why, locale = 'nl', at }) => ({
          form: to,
          submissionId: uuidv7(),
          locale,
          answers: standardAnswers(to.content, score, why),
          ...(at ? { createdAt: new Date(at) } : {}),
        })),
      ),
    );
  const begin = (why: string) =>
    write((scope) =>
      scope.tx.insert(partialResponses).values(
        scope.row({
          id: uuidv7(),
          formId: form.id,
          formVersionId: form.versionId,
          touchpointId: form.touchpointId,
          locale: 'nl',
          answers: { [form.content.questions[1]?.id ?? '']: why },
          updatedAt: new Date(),
        }),
      ),
    );
  const page = (asked: Record<string, string> = {}, cursor: string | null = null) =>
    write((scope) => answerPage(scope, readFilters({ status: 'all', ...asked }), zone, cursor));
  const words = async (asked: Record<string, string> = {}) => (await page(asked)).rows.map((row) => row.words);
  return { ...mine, form, mintForm, answer, begin, page, words, write };
}
