import type { FormContent } from '@/db/schema/form-content';
import type { AskedForm } from '@/lib/feedback/queries';
import { formPage } from './form';
import { thanksPage } from './notices';

/** Every question can be seen, also one that some answers only lead to, and of several endings the one that is looked at. */
function partOf(content: FormContent, asked: URLSearchParams): FormContent {
  const ending = content.endings.find(({ id }) => id === asked.get('ending'));
  return {
    ...content,
    questions: content.questions.map((question) => ({ ...question, show: null, jumps: [] })),
    endings: ending ? [{ ...ending, scores: null }] : content.endings,
  };
}

/**
 * A draft as customers would see it: the same pages, which send nothing and may stand in a frame of ours.
 * @param asked `lang`, and the id of a `question` or an `ending` that is to be seen
 */
export function previewPage(draft: AskedForm, workspaceName: string, asked: URLSearchParams): Response {
  const form = { ...draft, content: partOf(draft.content, asked) };
  const wish = asked.get('lang') ?? '';
  const { languages } = form.content;
  const locale = languages.includes(wish) ? wish : (languages[0] ?? 'en');
  const page = asked.has('ending')
    ? thanksPage(form, workspaceName, locale, 'recorded')
    : formPage({
        token: 'preview',
        form,
        workspaceName,
        locale,
        submission: '',
        at: asked.get('question'),
        scripts: [],
      });
  const headers = new Headers(page.headers);
  const policy = headers.get('content-security-policy') ?? '';
  headers.set(
    'content-security-policy',
    policy
      .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
      .replace("form-action 'self'", "form-action 'none'"),
  );
  return new Response(page.body, { status: page.status, headers });
}
