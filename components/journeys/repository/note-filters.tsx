import { useTranslations } from 'next-intl';
import { ChipRow, FilterChip } from '@/components/ui/chip';
import { FilterSearch, FilterSelect, FilterSort } from '@/components/ui/filter-fields';
import { FilterForm } from '@/components/ui/filter-form';
import { Link } from '@/components/ui/link';
import {
  isNoteListNarrowed,
  type NoteWishes,
  noteEvidence,
  noteSorts,
  noteWishesAddress,
} from '@/lib/journeys/repository/note-list';
import { sharedKinds } from '@/lib/journeys/rules';

interface NoteFiltersProps {
  /** Of the list itself. */
  base: string;
  wishes: NoteWishes;
  /** Those in use. */
  tags: readonly string[];
}

/** Search, order and filters of the list, as those of the journeys. */
export function NoteFilters({ base, wishes, tags }: NoteFiltersProps) {
  const t = useTranslations('notes');
  const shared = useTranslations('repository');
  const words = useTranslations('map');
  const to = (change: Partial<NoteWishes>) => `${base}${noteWishesAddress(wishes, change)}`;
  return (
    <FilterForm base={base} label={shared('filters')} defaults={['used']} passing={['page']} className="mb-5">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <FilterSearch label={t('search')} q={wishes.q} />
        <FilterSort
          label={shared('sort')}
          value={wishes.sort}
          options={noteSorts.map((id) => ({ id, name: t(`sorts.${id}`) }))}
        />
      </div>
      {wishes.kind ? <input type="hidden" name="kind" value={wishes.kind} /> : null}
      <ChipRow label={shared('filters')}>
        <FilterChip href={to({ kind: null })} on={wishes.kind === null}>
          {t('all')}
        </FilterChip>
        {sharedKinds.map((kind) => (
          <FilterChip key={kind} href={to({ kind: wishes.kind === kind ? null : kind })} on={wishes.kind === kind}>
            {words(`lane.${kind}`)}
          </FilterChip>
        ))}
        <FilterSelect
          name="evidence"
          label={t('anyEvidence')}
          value={wishes.evidence}
          options={noteEvidence.map((id) => ({ id, name: words(`evidenceWord.${id}`) }))}
        />
        <FilterSelect
          name="tag"
          label={shared('choices.tag')}
          value={wishes.tag}
          options={tags.map((tag) => ({ id: tag, name: tag }))}
        />
        {isNoteListNarrowed(wishes) ? (
          <Link
            href={to({ q: '', kind: null, evidence: null, tag: null })}
            scroll={false}
            data-clear
            className="touch inline-flex min-h-7 shrink-0 items-center px-1 text-sm text-accent underline-offset-3 hover:underline"
          >
            {shared('clear')}
          </Link>
        ) : null}
      </ChipRow>
    </FilterForm>
  );
}
