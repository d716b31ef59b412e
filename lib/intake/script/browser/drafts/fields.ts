import type { Kept } from './keeping';

type Answers = Kept['answers'];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An answer's field is named by its question, or by that and a part of it. */
const isAnswer = (name: string) => /^[\da-f-]{36}(\.|$)/.test(name);

const controlsOf = (form: HTMLFormElement) =>
  ([...form.elements] as Control[]).filter(({ name, type }) => isAnswer(name) && type !== 'hidden');

export const hiddenField = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector(`input[type=hidden][name=${name}]`);

/** What was answered before, with what stands on the page now. */
export function answersWith(form: HTMLFormElement, before: Answers): Answers {
  const here = new Set(controlsOf(form).map(({ name }) => name));
  const typed = ([...new FormData(form)] as Answers).filter(([name, value]) => here.has(name) && value);
  return [...before.filter(([name]) => !here.has(name)), ...typed];
}

/** Puts answers where they fit. */
export function fillIn(form: HTMLFormElement, answers: Answers): void {
  for (const control of controlsOf(form)) {
    const values = answers.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control.type === 'radio' || control.type === 'checkbox')
      (control as HTMLInputElement).checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
}

/** What the form sends: its own fields, with the answers of all of its screens. */
export function bodyOf(form: HTMLFormElement, answers: Answers): URLSearchParams {
  const own = ([...new FormData(form)] as Answers).filter(([name]) => !isAnswer(name));
  return new URLSearchParams([...own, ...answers]);
}
