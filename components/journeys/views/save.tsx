'use client';

import { type FormEvent, useRef, useState, useTransition } from 'react';
import { attempt } from '@/components/ui/attempt';
import { Button } from '@/components/ui/button';
import { useKeptForm } from '@/components/ui/kept-form';
import { TextField } from '@/components/ui/text-field';
import { useSay } from '@/components/ui/use-say';
import type { Failure } from '@/lib/errors';
import { saveOwnView, saveTeamView } from '@/lib/views/actions';
import type { ViewSettings } from '@/lib/views/schema';
import { useCanvas } from '../state/canvas-context';
import { showView } from './address';
import { useViews } from './saved';

/** A save that was refused: for whom it was, and under which name. */
type Refused = { failure: Failure; whose: string; name: string };

/** Keeps what is shown now under a name: for oneself, or for the team where one may. */
export function ViewSave({ settings }: { settings: ViewSettings }) {
  const { t, slug, editable, announce } = useCanvas();
  const { journeyId, refresh } = useViews();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, start] = useTransition();
  const say = useSay();
  const element = useRef<HTMLFormElement>(null);
  const forget = useKeptForm(element, 'view');
  const field = () => element.current?.querySelector('input');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('view-name') ?? '');
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const whose = pressed?.getAttribute('value') === 'team' ? 'team' : 'me';
    const replace = pressed?.hasAttribute('data-replace') ?? false;
    start(async () => {
      const save = whose === 'team' ? saveTeamView : saveOwnView;
      const result = await attempt(() => save(slug, { journeyId, name, settings, replace }));
      if (!result.ok) {
        setRefused({ failure: result.error, whose, name });
        field()?.focus();
        return;
      }
      setRefused(null);
      form.reset();
      forget();
      showView(settings, result.value.id);
      announce(t('view.kept', { name }));
      // What was pressed may be gone.
      if (replace) field()?.focus();
      await refresh();
    });
  };
  const failure = refused?.failure;
  return (
    <form
      ref={element}
      noValidate
      onSubmit={send}
      onChange={() => setRefused(null)}
      className="flex flex-col gap-2 border-t border-hairline pt-3"
    >
      <TextField
        name="view-name"
        label={t('view.name')}
        autoComplete="off"
        error={say(failure?.fields.name ?? failure?.message)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" value="me" loading={pending}>
          {t('view.saveForMe')}
        </Button>
        {editable ? (
          <Button type="submit" size="sm" value="team" loading={pending}>
            {t('view.saveForTeam')}
          </Button>
        ) : null}
        {refused && failure?.message.key === 'journeys.viewTaken' ? (
          <Button type="submit" size="sm" value={refused.whose} data-replace loading={pending} className="max-w-full">
            <span className="truncate">{t('view.replace', { name: refused.name.trim() })}</span>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
