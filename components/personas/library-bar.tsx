import { useTranslations } from 'next-intl';
import { type LibraryView, librarySorts } from '@/lib/personas/library';
import { FilterSearch, FilterSort } from '../ui/filter-fields';
import { FilterForm } from '../ui/filter-form';

/** Search and order of the library. They live in the address; with script the list follows the typing. */
export function LibraryBar({ here, view }: { here: string; view: LibraryView }) {
  const t = useTranslations('personas.library');
  return (
    <FilterForm
      base={here}
      label={t('search')}
      defaults={[librarySorts[0]]}
      className="flex flex-wrap items-center gap-x-3 gap-y-2"
    >
      {view.evidence ? <input type="hidden" name="evidence" value={view.evidence} /> : null}
      <FilterSearch label={t('search')} q={view.search} />
      <FilterSort
        label={t('sort')}
        value={view.sort}
        options={librarySorts.map((id) => ({ id, name: t(`sorts.${id}`) }))}
      />
    </FilterForm>
  );
}
