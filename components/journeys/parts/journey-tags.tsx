'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { FieldNotes, fieldAria } from '@/components/ui/field';

type JourneyTagsProps = { tags: readonly string[]; known: readonly string[]; onChange(tags: string[]): void };

const most = 20;
const longest = 40;
const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** Words that journeys are found by: Enter or a comma adds one, the cross takes it off. */
export function JourneyTags({ tags, known, onChange }: JourneyTagsProps) {
  const t = useTranslations('journeys.facts');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const has = (tag: string) => tags.some((one) => same(one, tag));
  const add = () => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag, at, all) => tag !== '' && !has(tag) && all.findIndex((one) => same(one, tag)) === at);
    const long = fresh.filter((tag) => tag.length > longest);
    const fit = fresh.filter((tag) => tag.length <= longest);
    const room = most - tags.length;
    // What can not be taken stays where it was typed.
    const left = [...fit.slice(room), ...long];
    setTyped(left.join(', '));
    setRefused(long.length > 0 ? t('tagTooLong', { longest }) : left.length > 0 ? t('tagsFull', { most }) : null);
    if (fit.length > 0 && room > 0) onChange([...tags, ...fit.slice(0, room)]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {t('tags')}
      </label>
      {tags.length > 0 ? (
        <ul aria-label={t('tags')} className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex min-w-0 items-center rounded-full border border-hairline bg-sunken ps-2.5 text-sm"
            >
              <span className="min-w-0 wrap-anywhere">{tag}</span>
              <button
                type="button"
                aria-label={t('removeTag', { tag })}
                className="grid size-6 shrink-0 place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
                onClick={() => {
                  onChange(tags.filter((one) => one !== tag));
                  field.current?.focus();
                }}
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={field}
        {...fieldAria(id, { error: refused })}
        list={`${id}-known`}
        value={typed}
        maxLength={1000}
        autoComplete="off"
        placeholder={t('addTag')}
        onChange={({ target }) => {
          setTyped(target.value);
          setRefused(null);
        }}
        onKeyDown={press}
        onBlur={add}
      />
      <div aria-live="polite">
        <FieldNotes id={id} error={refused} />
      </div>
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !has(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
