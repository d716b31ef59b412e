'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import { cellOf, focusBeside } from '../state/focus-beside';
import { hasBegun, leavesField, takeTypedAhead } from '../state/typed-ahead';
import { type Suggestion, suggestionsOf } from './suggestions';

type SuggestionBoxProps<T> = {
  label: string;
  all: readonly Suggestion<T>[];
  maxLength: number;
  onChoose(suggestion: Suggestion<T>): void;
  /** By Esc. */
  onCancel(): void;
  /** The focus went elsewhere; undefined where nothing was typed. */
  onLeave(typed: Suggestion<T> | undefined): void;
};

/** Up and down are for the list; to the right of what is typed there is only the next cell. */
const goesOn = ({ key, repeat, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  key === 'ArrowRight' &&
  !(repeat || shiftKey || ctrlKey || metaKey || altKey) &&
  target instanceof HTMLInputElement &&
  leavesField(target, key);

/** Takes what is there already or makes something new: a combobox, because both begin with typing its name. */
export function SuggestionBox<T>({ label, all, maxLength, onChoose, onCancel, onLeave }: SuggestionBoxProps<T>) {
  const { t } = useCanvas();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= hasBegun();
    if (!field.current) return;
    field.current.focus({ preventScroll: true });
    list.current?.showPopover({ source: field.current });
    const ahead = takeTypedAhead();
    if (ahead === '') return;
    // In the field at once: the next key may come before it is drawn again.
    field.current.value = ahead;
    setTyped(ahead);
  }, []);
  /** Before anything is typed nobody has asked for the first of what is offered. */
  const [at, setAt] = useState(-1);
  const over = useRef(false);
  const options = suggestionsOf(typed, all);
  const active = Math.min(Math.max(at, typed.trim() === '' ? -1 : 0), options.length - 1);

  const end = (how: () => void) => {
    if (over.current) return;
    over.current = true;
    how();
  };
  const choose = (option: Suggestion<T> | undefined) => {
    if (option) end(() => onChoose(option));
  };
  const take = () => (options[active] ? choose(options[active]) : end(onCancel));
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') take();
    else if (event.key === 'Escape') end(onCancel);
    else if (event.key === 'Tab' || (goesOn(event) && begun.current)) {
      const cell = cellOf(event.currentTarget);
      take();
      focusBeside(cell, event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
    } else return;
    event.preventDefault();
  };

  return (
    <div className="map-card">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={maxLength}
        placeholder={t('picker.placeholder')}
        className="map-editor"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={() => end(() => onLeave(typed.trim() === '' ? undefined : options[0]))}
      />
      <div
        ref={list}
        popover="manual"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="float popover map-menu"
      >
        {options.map((option, index) => (
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
            <Glyph name={option.glyph} className="size-4 shrink-0 text-muted" />
            <span className="flex min-w-0 flex-col">
              {option.known ? option.name : t('picker.create', { name: option.name })}
              {option.hint ? <span className="text-sm text-muted">{option.hint}</span> : null}
            </span>
          </div>
        ))}
      </div>
      <span role="status" className="sr-only">
        {t('picker.results', { count: options.length })}
      </span>
    </div>
  );
}
