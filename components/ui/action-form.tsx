'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  type FormEvent,
  Fragment,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';

import { useKeptForm } from './kept-form';

/** What came back: sentences in the language of the reader, and what was typed. */
type ActionFormState = {
  status: 'open' | 'refused' | 'done';
  message: string | null;
  fields: Record<string, string>;
  values: Record<string, string>;
};

const open: ActionFormState = { status: 'open', message: null, fields: {}, values: {} };
const Answer = createContext<ActionFormState & { pending: boolean }>({ ...open, pending: false });

/** Whether the form around is being sent. */
export const useSending = (): boolean => useContext(Answer).pending;

/** Whether the form around was sent, and it went well. */
export const useDone = (): boolean => {
  const { status, pending } = useContext(Answer);
  return status === 'done' && !pending;
};

/** What is wrong with this field, and what was typed into it where that is not in the browser's own field any more. */
export function useAnswer(name: string): { error: string | undefined; value: string | undefined } {
  const { fields, values } = useContext(Answer);
  return { error: fields[name], value: values[name] };
}

/** What was typed into each field and is not in the browser's own fields any more. */
export const useTyped = (): Record<string, string> => useContext(Answer).values;

/** What is wrong with each field by its name, numbered ones too. */
export const useErrors = (): Record<string, string> => useContext(Answer).fields;

/** For fields that are sent in another way too: what came back for each, in words. */
export function Answered({ fields, children }: { fields: Record<string, string>; children: ReactNode }) {
  const around = useContext(Answer);
  return <Answer value={{ ...around, fields: { ...around.fields, ...fields } }}>{children}</Answer>;
}

const isRedirect = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT');

interface ActionFormProps extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: (state: ActionFormState, data: FormData) => Promise<ActionFormState>;
  /** What to say where the answer did not arrive. */
  lost: string;
  /** What was typed before and not saved, by field; it takes the place of what the fields say. */
  draft?: Record<string, string> | null;
  /** Takes the form's place when it is done; without it the form stays. */
  done?: ReactNode;
  /** By this name of the form on its page, what is typed is kept in the tab until it is sent. */
  keep?: string;
  /** It went well, and the browser goes on. */
  onSent?: () => void;
}

/** Posts as plain HTML until the script is there; from then on what was typed stays, whatever happens. */
export function ActionForm({ action, lost, draft, done, keep, onSent, children, ...form }: ActionFormProps) {
  const [posted, post] = useActionState(action, open);
  const [answer, setAnswer] = useState<ActionFormState | null>(null);
  const [pending, start] = useTransition();
  const element = useRef<HTMLFormElement>(null);
  const state = answer ?? posted;
  const forget = useKeptForm(element, keep);
  useEffect(() => {
    if (state.status !== 'refused') return;
    // Sent before there was script, it came back folded.
    const folded = element.current?.closest('details');
    if (folded) folded.open = true;
    element.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
  }, [state]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    start(async () => {
      try {
        const came = await action(state, data);
        if (came.status === 'done') forget();
        setAnswer({ ...came, values: {} });
      } catch (error) {
        if (isRedirect(error)) {
          forget();
          onSent?.();
        }
        unstable_rethrow(error);
        setAnswer({ ...open, status: 'refused', message: lost });
      }
    });
  };
  const general = state.message && Object.keys(state.fields).length === 0 ? state.message : null;
  if (state.status === 'done' && done) return <div role="status">{done}</div>;
  return (
    <form ref={element} action={post} onSubmit={send} noValidate {...form}>
      {general ? (
        <p role="alert" tabIndex={-1} className="rounded-md border border-negative/40 bg-negative-soft px-4 py-3">
          {general}
        </p>
      ) : null}
      <Answer value={{ ...state, values: { ...draft, ...state.values }, pending }}>
        <Fragment key={draft ? 'draft' : 'stored'}>{children}</Fragment>
      </Answer>
    </form>
  );
}
