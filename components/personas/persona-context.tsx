'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Persona, UsedChannel } from '@/lib/personas/queries';
import { type Typed, withTyped } from '@/lib/personas/typed';
import { EarlierDraft } from './earlier-draft';
import { type Saving, useAutosave } from './use-autosave';
import { useFreshBehind } from './use-fresh-behind';

type Card = {
  slug: string;
  /** As it stands here, saved or not yet. */
  persona: Persona;
  channels: readonly UsedChannel[];
  /** The workspace's. */
  timeZone: string;
  editable: boolean;
  saving: Saving;
  /** The texts that this browser keeps. */
  kept: () => readonly string[];
  /** The part that is open for editing. */
  editing: string | null;
  open(part: string): void;
  /** `back` gives the focus to what opened it. */
  close(part: string, back: boolean): void;
  put(part: string, typed: Typed, soon?: boolean): void;
};

const Context = createContext<Card | null>(null);

export function usePersona(): Card {
  const card = useContext(Context);
  if (!card) throw new Error('Only on a card of a persona');
  return card;
}

export const editButtonOf = (part: string) => `edit-${part}`;

type PersonaProviderProps = Pick<Card, 'slug' | 'persona' | 'channels' | 'timeZone' | 'editable'> & {
  /** Who is signed in. */
  userId: string;
  children: ReactNode;
};

/** A persona that is edited where it stands: what is typed shows at once and is saved behind the hand. */
export function PersonaProvider(props: PersonaProviderProps) {
  const { slug, userId, persona, channels, timeZone, editable, children } = props;
  const { saving, put, recover, forget, kept } = useAutosave(slug, userId, persona);
  /** By part: of each the latest. */
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [editing, setEditing] = useState<string | null>(null);
  const [earlier, setEarlier] = useState(false);
  const back = useRef<string | null>(null);

  useEffect(() => {
    if (!editable) return setEarlier(kept().length > 0);
    const found = recover();
    if (found.typed) setTyped({ kept: found.typed });
    setEarlier(found.left);
  }, [recover, kept, editable]);
  useEffect(() => {
    if (editing !== null || !back.current) return;
    document.getElementById(editButtonOf(back.current))?.focus();
    back.current = null;
  }, [editing]);
  const touch = useFreshBehind();

  const card = useMemo<Card>(
    () => ({
      slug,
      persona: Object.values(typed).reduce(withTyped, persona),
      channels,
      timeZone,
      editable,
      saving,
      kept,
      editing,
      open: setEditing,
      close(part, toOpener) {
        back.current = toOpener ? part : null;
        setEditing((now) => (now === part ? null : now));
      },
      put(part, values, soon) {
        touch();
        setTyped(({ [part]: _, ...others }) => ({ ...others, [part]: values }));
        put(part, values, soon);
      },
    }),
    [slug, persona, typed, channels, timeZone, editable, saving, kept, editing, put, touch],
  );
  return (
    <Context value={card}>
      {earlier ? (
        <EarlierDraft
          texts={editable ? undefined : kept}
          take={() => {
            const found = recover(true);
            if (found.typed) setTyped({ kept: found.typed });
            setEarlier(false);
          }}
          leave={() => {
            forget();
            setEarlier(false);
          }}
        />
      ) : null}
      {children}
    </Context>
  );
}
