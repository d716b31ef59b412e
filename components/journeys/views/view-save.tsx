'use client';

import { type FormEvent, useRef, useState, useTransition } from 'react';
import { attempt } from '@/components/feedback/attempt';
import { useSay } from '@/components/feedback/use-say';
import { Button } from '@/components/ui/button';
import { useKeptForm } from '@/components/ui/kept-form';
import { TextField } from '@/components/ui/text-field';
import type { Failure } from '@/lib/errors';
import { saveOwnView, saveTeamView } from '@/lib/views/actions';
import type { ViewSettings } from '@/lib/views/schema';
import { useCanvas } from '../state/canvas-context';
import { showView } from './view-address';
import { useViews } from './view-saved';

/** Keeps what is shown now under a name: for oneself, or for the team where one may. */
export function ViewSave({ settings }: { settings: ViewSettings }) {
  const { t, slug, editable, announce } = useCanvas();
  const { journeyId, refresh } = useViews();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, start] = useTransition();
  const say = useSay();
  const element = useRef<HTMLFormElement>(null);
  const forget = useKeptForm(element, 'view');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('view-name') ?? '');
    const forTeam = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'team';
    start(async () => {
      const result = await attempt(() => (forTeam ? saveTeamView : saveOwnView)(slug, { journeyId, name, settings }));
      setFailure(result.ok ? null : result.error);
      if (!result.ok) return;
      form.reset();
      forget();
      showView(settings, result.value.id);
      announce(t('view.kept', { name }));
      await refresh();
    });
  };
  return (
    <form ref={element} noValidate onSubmit={send} className="flex flex-col gap-2 border-t border-hairline pt-3">
      <TextField
        name="view-name"
        label={t('view.name')}
        maxLength={60}
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
      </div>
    </form>
  );
}
