'use client';

import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import type { JourneyMap, Touchpoint } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';
import { editsOf } from './edits';
import { focusStop } from './focus';
import { Glyph } from './glyph';
import { navOf } from './items';

type Answer = { map: JourneyMap; vocabulary: { touchpoints: Touchpoint[] } };
type Option = { id: string; name: string; existing: Touchpoint | null };

const mostShown = 8;

/** What was typed as a new name, and the workspace's touchpoints that match it; those named exactly so come first. */
function optionsOf(all: readonly Touchpoint[], typed: string): Option[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const rank = (name: string) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2);
  const found = all
    .map((touchpoint) => ({ touchpoint, name: touchpoint.name.toLocaleLowerCase() }))
    .filter(({ name }) => name.includes(wanted))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .slice(0, mostShown)
    .map(({ touchpoint }): Option => ({ id: touchpoint.id, name: touchpoint.name, existing: touchpoint }));
  if (wanted === '' || found.some(({ name }) => name.toLocaleLowerCase() === wanted)) return found;
  return [{ id: 'new', name: typed.trim(), existing: null }, ...found];
}

function Picker({ stepId }: { stepId: string }) {
  const canvas = useCanvas();
  const { slug, store, t, vocabulary, announce } = canvas;
  const { addTouchpoint } = editsOf(canvas);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!field.current) return;
    field.current.focus({ preventScroll: true });
    list.current?.showPopover({ source: field.current });
  }, []);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const journeyId = store.getState().map.id;
  const { data } = useQuery({
    queryKey: ['vocabulary', slug, journeyId],
    queryFn: () => readJson<Answer>(`/api/w/${slug}/journeys/${journeyId}`),
  });
  const known = new Map((data?.vocabulary.touchpoints ?? []).map((touchpoint) => [touchpoint.id, touchpoint]));
  for (const touchpoint of store.getState().map.touchpoints) known.set(touchpoint.id, touchpoint);
  const options = optionsOf([...known.values()], typed);
  const active = Math.min(at, options.length - 1);

  const close = (focus: string) => {
    store.edit(null);
    focusStop(focus);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    const placementId = addTouchpoint(stepId, option.existing, option.name);
    announce(t('announce.added', { name: option.name }));
    close(navOf({ kind: 'placement', id: placementId }));
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(options[active]);
    else if (event.key === 'Escape') close(`new-touchpoint ${stepId}`);
    else return;
    event.preventDefault();
  };

  return (
    <div className="map-card">
      <input
        ref={field}
        role="combobox"
        aria-label={t('picker.label')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={200}
        placeholder={t('picker.placeholder')}
        className="map-editor"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => store.edit(null)}
      />
      <div
        ref={list}
        popover="manual"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('picker.label')}
        className="float popover map-menu"
      >
        {options.map((option, index) => {
          const kind = option.existing?.channelId
            ? vocabulary.channels.get(option.existing.channelId)?.kind
            : undefined;
          return (
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="map-menu-item"
              // The field keeps the focus: its blur would take the list away before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={press}
            >
              <Glyph name={option.existing ? (kind ?? 'other') : 'plus'} className="size-4 shrink-0 text-muted" />
              {option.existing ? option.name : t('picker.create', { name: option.name })}
            </div>
          );
        })}
      </div>
      <span role="status" className="sr-only">
        {t('picker.results', { count: options.length })}
      </span>
    </div>
  );
}

/** Picks a touchpoint of the workspace or makes a new one: a combobox, because both begin with typing its name. */
export function TouchpointPicker({ stepId }: { stepId: string }) {
  return (
    <LiveData>
      <Picker stepId={stepId} />
    </LiveData>
  );
}
