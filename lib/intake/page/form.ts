import type { FormContent, Question } from '@/db/schema/form-content';
import { answersOn, pathOf } from '@/lib/feedback/content/path';
import type { AskedForm } from '@/lib/feedback/queries';
import { contextFields, contextIn } from '../context';
import { answersIn, asTyped, type Draft, trap } from '../draft';
import { type Html, html } from '../html';
import type { Proof } from '../proof';
import type { Inline } from '../script/inline';
import { drafts } from '../script/packed/drafts';
import { work } from '../script/packed/work';
import type { PageFault, Problems } from '../steps';
import { privacyOf, wordsOf } from '../words';
import { brandOf } from './brand';
import { pageResponse } from './document';
import { inOurs, ours } from './language';
import { progressLine } from './line';
import { proofPart } from './proof';
import { questionPart, titleOf } from './question';

type FormPage = {
  token: string;
  form: AskedForm;
  workspaceName: string;
  locale: string;
  /** Of the answer to come. */
  submission: string;
  /** Where the form asks a browser for work. */
  proof?: Proof;
  /** What was sent, and is shown again or carried along. */
  draft?: Draft;
  /** The question on the screen; null or left out is the first, or all of them where they stand on one. */
  at?: string | null;
  problems?: Problems | PageFault;
  /** The fields that the address brought. */
  brought?: URLSearchParams;
  scripts?: readonly Inline[];
};

/**
 * Where a screen is sent. Not the address of the page itself: a browser drops a page from its history's cache when it posts
 * to that page's address, and going back would then bring a new page with a new submission. Each screen for the same
 * reason has one of its own.
 */
export const answerAddress = (token: string, screen = ''): string => `/f/${token}?answer${screen && `=${screen}`}`;

const nothing = new URLSearchParams();
const usual: readonly Inline[] = [drafts];

const hiddenField = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const questionOf = (field: string) => field.split('.')[0] ?? '';

/** What was answered on other screens, as it was sent: also what could not be taken is there when one goes back to it. */
function carried({ questions }: FormContent, fields: URLSearchParams, screen: readonly Question[]): Html[] {
  const elsewhere = new Set(questions.filter((one) => !screen.includes(one)).map(({ id }) => id));
  return [...fields].flatMap(([name, value]) =>
    elsewhere.has(questionOf(name)) && value !== '' ? [hiddenField(name, asTyped(value))] : [],
  );
}

/** Where the script of the page says what becomes of an answer; without it, nothing is there. */
const unsentRegion = (locale: string): Html =>
  html`<div id="unsent" class="u" role="status" dir="auto"${inOurs(locale)}${Object.entries(wordsOf(locale).line).map(([name, said]) => html` data-${name}="${said}"`)}></div>`;

/** Whether going on from here ends the form for certain, whatever is answered. */
function isLast(content: FormContent, question: Question, path: readonly Question[]): boolean {
  const later = content.questions.slice(content.questions.indexOf(question) + 1);
  const decides = (one: Question) => one.show?.conditions.some(({ questionId }) => questionId === question.id);
  return path.at(-1) === question && question.jumps.length === 0 && !later.some(decides);
}

const branches = ({ questions }: FormContent) => questions.some(({ show, jumps }) => show !== null || jumps.length > 0);

/** The form, empty or with what was typed. A draft keeps its submission, so that it stays one answer. */
export function formPage(page: FormPage): Response {
  const { token, form, workspaceName, locale, submission, draft, problems, brought = nothing, scripts = usual } = page;
  const words = wordsOf(locale);
  const { content } = form;
  const fields = draft?.fields ?? brought;
  const fault = typeof problems === 'string' ? problems : null;
  const wrong: Problems = typeof problems === 'object' ? problems : {};
  const refused = fault !== null || Object.keys(wrong).length > 0;
  const given = answersIn(content.questions, fields);
  const path = pathOf(content, given);
  const byScreen = content.look.pages === 'one';
  const place = Math.max(
    path.findIndex(({ id }) => id === page.at),
    0,
  );
  const screen = byScreen ? path.slice(place, place + 1) : content.questions;
  const [first] = screen;
  const last = !byScreen || !first || isLast(content, first, path);
  // The first control of a screen that one has come to by hand is where one goes on; of what is wrong, the first.
  const focused = screen.find(({ id }) => wrong[id]) ?? (byScreen && draft && !fault ? first : undefined);
  const asked = { content, locale, fields, answers: answersOn(path, given) };
  const title = first ? titleOf(first, asked) : workspaceName;
  const context = contextIn(fields, content);
  const step = words.step(place + 1, branches(content) ? null : path.length);
  const many = byScreen && content.questions.length > 1;
  const main = html`<form id="f" method="post" action="${answerAddress(token, byScreen ? `${place + 1}` : '')}" novalidate>${fault ? html`<p class="e" id="fault" role="alert">${ours(words[fault], locale)}</p>` : null}${proofPart(page.proof, locale, fault === 'unproved')}
${hiddenField('submission', submission)}${hiddenField('lang', locale)}${context && contextFields(context).map(([name, value]) => hiddenField(name, value))}${byScreen && first ? hiddenField('at', first.id) : null}${carried(content, fields, screen)}
${screen.map((question) => questionPart({ ...asked, question, problem: wrong[question.id], first: question === first, focus: question === focused }))}
<p class="trap" aria-hidden="true"><label>${ours(words.trap, locale)} <input name="${trap}" tabindex="-1" autocomplete="off"></label></p>
${unsentRegion(locale)}${page.proof ? html`<p id="working" class="u" role="status"${inOurs(locale)}></p>` : null}<div class="go"><button${first?.type === 'statement' && first === focused ? html` autofocus` : null}>${ours(last ? words.send : words.next, locale)}</button>${byScreen && place > 0 ? html`<button class="back" name="to" value="back">${ours(words.back, locale)}</button>` : null}</div></form>`;
  return pageResponse(
    refused ? 422 : 200,
    {
      locale,
      languages: content.languages,
      switches: true,
      workspaceName,
      title: refused ? `${words.errorTitle}: ${title}` : many ? `${title} (${step})` : title,
      brand: brandOf(content.look),
      line: many ? progressLine(place, path.length, ours(step, locale)) : null,
      progress: 'under-way',
      main,
      scripts: page.proof && 'challenge' in page.proof ? [work, ...scripts] : scripts,
      footer: ours(`${privacyOf(form, workspaceName, locale)}${many ? ` ${words.kept}` : ''}`, locale),
    },
    // Not "no-store": going back must show this very page with its submission id, not a new one.
    { 'cache-control': 'private, no-cache', vary: 'accept-language' },
  );
}
