'use client';

import { X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { attempt } from '@/components/ui/attempt';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { useSay } from '@/components/ui/use-say';
import {
  removeOwnAnswerView,
  removeTeamAnswerView,
  saveOwnAnswerView,
  saveTeamAnswerView,
} from '@/lib/answers/actions';
import type { AnswerOptions } from '@/lib/answers/queries';
import type { Message } from '@/lib/errors';

interface SavedViewsProps {
  slug: string;
  base: string;
  views: AnswerOptions['views'];
  /** What the list is narrowed by now, as its address says it. */
  filters: Record<string, string>;
  canEdit: boolean;
}

/** Filters that are kept under a name, one's own and the team's. */
export function SavedViews({ slug, base, views, filters, canEdit }: SavedViewsProps) {
  const t = useTranslations('answers');
  const say = useSay();
  const router = useRouter();
  const [told, setTold] = useState('');
  const [error, setError] = useState<Message>();
  const [busy, setBusy] = useState(false);
  const after = async (write: Parameters<typeof attempt<{ id: string }>>[0], done: string) => {
    setBusy(true);
    const result = await attempt(write);
    setBusy(false);
    setTold(result.ok ? done : '');
    setError(result.ok ? undefined : (result.error.fields.name ?? result.error.message));
    if (result.ok) router.refresh();
    return result.ok;
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const keep = pressed?.getAttribute('value') === 'team' ? saveTeamAnswerView : saveOwnAnswerView;
    const name = String(new FormData(form).get('name'));
    if (await after(() => keep(slug, { name, filters }), t('views.saved'))) form.reset();
  };
  const remove = (view: SavedViewsProps['views'][number]) =>
    after(() => (view.own ? removeOwnAnswerView : removeTeamAnswerView)(slug, { id: view.id }), t('views.removed'));
  return (
    <Popover trigger={t('views.open')} title={t('views.open')}>
      <div className="flex flex-col gap-4">
        {views.length === 0 ? <p className="text-sm text-muted">{t('views.none')}</p> : null}
        {[true, false].map((own) => {
          const list = views.filter((view) => view.own === own);
          if (list.length === 0) return null;
          return (
            <section key={String(own)} aria-label={t(own ? 'views.own' : 'views.team')}>
              <h3 className="text-sm text-muted">{t(own ? 'views.own' : 'views.team')}</h3>
              <ul>
                {list.map((view) => (
                  <li key={view.id} className="flex items-center justify-between gap-2">
                    <Link
                      href={`${base}?${new URLSearchParams(view.filters)}`}
                      className="touch min-h-7 min-w-0 content-center truncate underline-offset-3 hover:underline"
                    >
                      {view.name}
                    </Link>
                    {own || canEdit ? (
                      <IconButton label={t('views.remove', { name: view.name })} size="sm" onClick={() => remove(view)}>
                        <X aria-hidden />
                      </IconButton>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        <form onSubmit={save} className="flex flex-col gap-2 border-t border-hairline pt-3">
          <TextField id="view-name" name="name" label={t('views.name')} error={say(error)} maxLength={60} required />
          <span className="flex flex-wrap gap-2">
            <Button size="sm" type="submit" value="own" loading={busy}>
              {t('views.saveOwn')}
            </Button>
            {canEdit ? (
              <Button size="sm" type="submit" value="team" loading={busy}>
                {t('views.saveTeam')}
              </Button>
            ) : null}
          </span>
          <p role="status" className="text-sm text-positive">
            {told}
          </p>
        </form>
      </div>
    </Popover>
  );
}
