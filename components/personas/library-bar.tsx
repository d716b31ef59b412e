import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type LibraryView, librarySorts } from '@/lib/personas/library';
import { FilterForm } from '../ui/filter-form';
import { IconButton } from '../ui/icon-button';

/** Search and order of the library. They live in the address; with script the list follows the typing. */
export function LibraryBar({ here, view }: { here: string; view: LibraryView }) {
  const t = useTranslations('personas.library');
  return (
    <FilterForm
      base={here}
      label={t('search')}
      defaults={[librarySorts[0]]}
      className="flex flex-wrap items-center gap-2"
    >
      {view.evidence ? <input type="hidden" name="evidence" value={view.evidence} /> : null}
      <div className="relative min-w-48 flex-1 basis-64">
        <input
          type="search"
          name="q"
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={view.search}
          maxLength={200}
          autoComplete="off"
          className="pe-11"
        />
        <span className="absolute inset-y-0 end-1 flex items-center">
          <IconButton type="submit" size="sm" label={t('searchNow')}>
            <Search aria-hidden />
          </IconButton>
        </span>
      </div>
      <select key={view.sort} name="sort" aria-label={t('sort')} defaultValue={view.sort} className="w-auto">
        {librarySorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
    </FilterForm>
  );
}
