import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MessagesText } from './messages-text';

type All = Awaited<ReturnType<typeof getMessages>>;
type Namespace = keyof All;

const texts = new WeakMap<All, Map<string, string>>();

/** Messages never change while the server runs, so each choice of them is written out once. */
function textOf(messages: All, only: readonly Namespace[]): string {
  const known = texts.get(messages) ?? new Map<string, string>();
  texts.set(messages, known);
  const key = only.join();
  const text = known.get(key) ?? JSON.stringify(Object.fromEntries(only.map((name) => [name, messages[name]])));
  known.set(key, text);
  return text;
}

/** Hands the named parts of the messages to the client components below it, and no others. */
export async function Messages({ only, children }: { only: readonly Namespace[]; children: ReactNode }) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  return (
    <MessagesText locale={locale} text={textOf(messages, only)}>
      {children}
    </MessagesText>
  );
}
