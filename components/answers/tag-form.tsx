'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface TagFormProps {
  id: string;
  /** Those in use, to choose from. */
  tags: readonly string[];
  onTag: (tag: string) => void;
}

export function TagForm({ id, tags, onTag }: TagFormProps) {
  const t = useTranslations('answers');
  return (
    <form
      className="flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const tag = String(new FormData(form).get('tag')).trim();
        if (tag === '') return;
        onTag(tag);
        form.reset();
      }}
    >
      <input
        id={id}
        name="tag"
        list={`${id}-known`}
        maxLength={40}
        autoComplete="off"
        aria-label={t('do.tag')}
        placeholder={t('do.tag')}
        className="h-7 min-h-0 w-36 py-0 text-sm pointer-coarse:h-11"
      />
      <datalist id={`${id}-known`}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button size="sm" type="submit">
        {t('do.add')}
      </Button>
    </form>
  );
}
