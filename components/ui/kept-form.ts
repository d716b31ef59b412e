'use client';

import { type RefObject, useCallback, useEffect } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typed = Record<string, string>;

const keyOf = (name: string) => `touchline.form.${window.location.pathname} ${name}`;
const written = new Set(['text', 'email', 'url', 'search', 'date', 'number', 'tel', 'textarea', 'select-one']);

/** What is written or chosen in words; nothing secret, and nothing that only ticks. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((one): one is Control => 'type' in one && 'name' in one && written.has(String(one.type)));

const firstOf = (control: Control) =>
  control instanceof HTMLSelectElement
    ? ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value
    : control.defaultValue;

/** What was typed into a form of this page before, by field, and never sent; null where nothing is kept. */
export function keptTexts(name: string): Typed | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

function keep(name: string, typed: Typed): void {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(typed));
  } catch {
    // Full or forbidden: the form does without.
  }
}

/**
 * Keeps in this tab what is typed into a form of uncontrolled fields until it is sent: over a reload, a closed panel and a page
 * between.
 * @param name of the form on its page; without it nothing is kept
 * @returns what forgets it
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, name: string | undefined): () => void {
  useEffect(() => {
    const element = form.current;
    if (!element || name === undefined) return;
    const typed = keptTexts(name) ?? {};
    for (const control of controlsOf(element)) {
      const text = typed[control.name];
      if (text !== undefined) control.value = text;
    }
    const note = () => {
      const changed = controlsOf(element).filter((control) => control.value !== firstOf(control));
      keep(name, Object.fromEntries(changed.map((control) => [control.name, control.value])));
    };
    element.addEventListener('input', note);
    return () => element.removeEventListener('input', note);
  }, [form, name]);
  return useCallback(() => {
    if (name !== undefined) keep(name, {});
  }, [name]);
}
