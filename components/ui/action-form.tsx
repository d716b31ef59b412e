'use client';

import {
  type ComponentProps,
  createContext,
  type FormEvent,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react';

/** What came back: sentences in the reader's language, and what was typed. */
export type ActionFormState = {
  status: 'open' | 'refused' | 'done';
  message: string | null;
  fields: Record<string, string>;
  values: Record<string, string>;
};

const open: ActionFormState = { status: 'open', message: null, fields: {}, values: {} };
const Answer = createContext<ActionFormState & { pending: boolean }>({ ...open, pending: false });

/** Whether the form around is being sent. */
export const useSending = (): boolean => useContext(Answer).pending;

/** What is wrong with this field, and what was typed into it where the form came back without script. */
export function useAnswer(name: string): { error: string | undefined; value: string | undefined } {
  const { fields, values } = useContext(Answer);
  return { error: fields[name], value: values[name] };
}

interface ActionFormProps extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: (state: ActionFormState, data: FormData) => Promise<ActionFormState>;
}

/** Posts as plain HTML until the script is there; from then on what was typed stays where it is. */
export function ActionForm({ action, children, ...form }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, open);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== 'refused') return;
    element.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
  }, [state]);
  const sendHere = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(data));
  };
  const general = state.message && Object.keys(state.fields).length === 0 ? state.message : null;
  return (
    <form ref={element} action={send} onSubmit={sendHere} noValidate {...form}>
      {general ? (
        <p role="alert" tabIndex={-1} className="rounded-md border border-negative/40 bg-negative-soft px-4 py-3">
          {general}
        </p>
      ) : null}
      <Answer value={{ ...state, pending }}>{children}</Answer>
    </form>
  );
}
