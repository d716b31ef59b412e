'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Face } from '@/components/personas/face';
import type { MapPersona } from '@/lib/journeys/schema';
import { PersonaSample } from '../parts/persona-line';
import { useCanvas, useCanvasState } from '../state/canvas-context';

const tool =
  'grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-40 pointer-coarse:size-11 [&_svg]:size-4';

/** For whom the map is, in the order of their curves; `all` is everyone in the workspace, undefined while it is asked for. */
export function JourneyFactsPersonas({ all }: { all: readonly MapPersona[] | undefined }) {
  const t = useTranslations('journeys.facts');
  const { slug, store, editable, announce } = useCanvas();
  const personas = useCanvasState(store, (state) => state.map.personas);
  const head = useRef<HTMLHeadingElement>(null);
  const others = (all ?? []).filter(({ id }) => !personas.some((one) => one.id === id));
  const add = (id: string) => {
    const persona = others.find((one) => one.id === id);
    if (!persona) return;
    store.dispatch({ kind: 'add-persona', persona, before: null });
    announce(t('personaAdded', { name: persona.name }));
  };
  const move = (index: number, by: -1 | 1) => {
    const persona = personas[index];
    if (!persona || !personas[index + by]) return;
    const before = (by < 0 ? personas[index - 1] : personas[index + 2])?.id ?? null;
    store.dispatch({ kind: 'move-persona', id: persona.id, before });
    announce(t('personaMoved', { name: persona.name, position: index + by + 1 }));
  };
  const remove = ({ id, name }: MapPersona) => {
    store.dispatch({ kind: 'remove-persona', id });
    announce(t('personaRemoved', { name }));
    // What was pressed goes, and the focus would go with it.
    head.current?.focus({ preventScroll: true });
  };
  return (
    <section aria-labelledby="facts-personas">
      <h3 ref={head} tabIndex={-1} id="facts-personas" className="map-panel-head">
        {t('personas')}
      </h3>
      {personas.length === 0 ? <p className="text-sm text-muted">{t('noPersonas')}</p> : null}
      <ul className="flex flex-col">
        {personas.map((persona, index) => (
          <li key={persona.id} className="flex min-h-11 items-center gap-2.5">
            <Face slug={slug} portrait={persona} width={96} className="size-8 rounded-full" />
            <a href={`/w/${slug}/personas/${persona.id}`} className="min-w-0 flex-1 truncate text-ink">
              {persona.name}
            </a>
            <PersonaSample colour={persona.colour} />
            {editable ? (
              <span className="flex shrink-0">
                <button
                  type="button"
                  className={tool}
                  aria-label={t('personaUp', { name: persona.name })}
                  aria-disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <ArrowUp aria-hidden />
                </button>
                <button
                  type="button"
                  className={tool}
                  aria-label={t('personaDown', { name: persona.name })}
                  aria-disabled={index === personas.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown aria-hidden />
                </button>
                <button
                  type="button"
                  className={tool}
                  aria-label={t('personaRemove', { name: persona.name })}
                  onClick={() => remove(persona)}
                >
                  <X aria-hidden />
                </button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {editable && others.length > 0 ? (
        <select
          aria-label={t('addPersona')}
          value=""
          className="mt-2 min-h-8 py-1"
          onChange={({ target }) => add(target.value)}
        >
          <option value="">{t('addPersona')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
    </section>
  );
}
