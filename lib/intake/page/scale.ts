import type { ScaleQuestion } from '@/db/schema/form-content';
import { said as textIn } from '@/lib/feedback/content/piping';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { Html, html } from '../html';
import { wordsOf } from '../words';
import { inOurs, ours, theirs } from './language';
import type { Shown } from './question';

/** From a deep frown to an open smile. */
const mouths = [
  'M10 23c2.5-4.5 9.5-4.5 12 0',
  'M10.5 22c3-2 8-2 11 0',
  'M10.5 21h11',
  'M10.5 20c3 2.5 8 2.5 11 0',
  'M9.5 18.5c1.5 6 11.5 6 13 0z',
];

const face = (index: number) =>
  html`<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="16" cy="16" r="13"/><path d="M12 12.5v1M20 12.5v1${new Html(mouths[index] ?? '')}"/></svg>`;

const star = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 4.5l3.6 7.6 8.4 1.1-6.2 5.8 1.6 8.3L16 23.2l-7.4 4.1 1.6-8.3L4 13.2l8.4-1.1z"/></svg>`;

type Asked = Pick<Shown<ScaleQuestion>, 'question' | 'content' | 'locale' | 'fields' | 'focus'>;

function choice(
  value: string,
  name: string,
  shown: string | Html,
  { question, locale, fields, focus }: Asked,
  first: boolean,
): Html {
  const chosen = fields.get(question.id) ?? '';
  return html`<label class="c"><input type="radio" name="${question.id}" value="${value}" aria-label="${name}"${inOurs(locale)}${chosen === value ? html` checked` : null}${focus && (chosen ? chosen === value : first) ? html` autofocus` : null}><span>${shown}</span></label>`;
}

/** The scores of a metric in one row, with words at both ends; faces carry a word each. */
export function scale(asked: Asked): Html {
  const { question, content, locale } = asked;
  const { min, max } = SCALES[question.type];
  const said = wordsOf(locale);
  const [low, high] = [textIn(question.low, locale, content), textIn(question.high, locale, content)];
  const [least, greatest] = [theirs(question.low, asked), theirs(question.high, asked)];
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  if (question.type === 'emoji') {
    const moods = [low, ...said.faces, high];
    const shown = [least, ...said.faces.map((face) => ours(face, locale)), greatest];
    return html`<div class="scale faces">${values.map((value, index) => {
      const mood = moods[index] ?? '';
      return choice(
        `${value}`,
        `${mood}, ${said.outOf(value, max)}`,
        html`${face(index)}${shown[index]}`,
        asked,
        index === 0,
      );
    })}</div>`;
  }
  const ends = new Map([
    [min, low],
    [max, high],
  ]);
  const stars = question.type === 'stars';
  return html`<div class="scale${stars ? ' stars' : ''}">${values.map((value, index) => {
    const end = ends.get(value);
    const name = said.outOf(value, max) + (end ? `, ${end}` : '');
    return choice(`${value}`, name, stars ? star : `${value}`, asked, index === 0);
  })}</div><div class="ends" aria-hidden="true"><span>${least}</span><span>${greatest}</span></div>`;
}
