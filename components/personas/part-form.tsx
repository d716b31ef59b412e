'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { ProfileField as Name } from '@/lib/personas/fields';
import type { Typed } from '@/lib/personas/typed';
import { Answered } from '../ui/action-form';
import { Button } from '../ui/button';
import { AppearanceField } from './appearance-field';
import { ColourField } from './colour-field';
import { typedIn } from './drafts';
import { NameField } from './name-field';
import { usePersona } from './persona-context';
import { ProfileField } from './profile-field';
import { useFaults } from './use-faults';
import { WholeEvidenceField } from './whole-evidence-field';

function Fields({ part }: { part: string }) {
  const { slug, persona, channels } = usePersona();
  // What is typed lives in the fields themselves: what it was when they opened is what they start from.
  const start = useRef(persona).current;
  if (part === 'name') return <NameField name={start.name} />;
  if (part === 'evidence') return <WholeEvidenceField evidence={start.evidence} />;
  if (part === 'appearance') {
    return (
      <>
        <AppearanceField slug={slug} persona={start} />
        <ColourField colour={start.colour} />
      </>
    );
  }
  const titled = (['goals', 'worries', 'day', 'traits'] as string[]).includes(part);
  return <ProfileField field={part as Name} persona={start} channels={channels} labelHidden={titled} />;
}

/** A part while it is edited: Enter and leaving close it, Esc puts it back as it was. */
export function PartForm({ part, label }: { part: string; label: string }) {
  const t = useTranslations('personas.form');
  const { saving, put, close } = usePersona();
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<Typed>({});
  const changed = useRef(false);

  useLayoutEffect(() => {
    if (!form.current) return;
    before.current = typedIn(form.current);
    const first = form.current.querySelector<HTMLElement>(
      'input:not([type=hidden], [type=radio], [popover] *), textarea:not([popover] *), select, input:checked:not([popover] *)',
    );
    first?.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }, []);

  const leave = useRef((_toOpener: boolean) => {});
  leave.current = (toOpener) => {
    if (changed.current && form.current) put(part, typedIn(form.current), true);
    close(part, toOpener);
  };
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !form.current?.contains(event.target)) leave.current(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  const undo = () => {
    if (changed.current) put(part, before.current, true);
    close(part, true);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    // A popover closes itself first.
    const inPopover = form.current?.querySelector(':popover-open');
    if (event.key === 'Escape' && !inPopover) {
      event.preventDefault();
      undo();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave.current(true);
  };
  const faults = useFaults([saving.refusals[part]]);
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leave.current(true);
      }}
      onKeyDown={press}
      onInput={(event) => {
        changed.current = true;
        put(part, typedIn(event.currentTarget));
      }}
      className="-mx-3 flex min-w-0 grow basis-full flex-col gap-4 rounded-md border border-accent bg-surface p-3"
    >
      <Answered fields={faults}>
        <Fields part={part} />
      </Answered>
      <div className="flex gap-2">
        <Button size="sm" variant="primary" type="submit">
          {t('done')}
        </Button>
        <Button size="sm" variant="quiet" onClick={undo}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
