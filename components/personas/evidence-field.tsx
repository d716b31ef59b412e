import { useTranslations } from 'next-intl';
import type { FieldEvidence } from '@/db/schema/personas';
import { evidenceState, type PersonaEvidence, personaEvidence } from '@/lib/personas/rules';
import { useErrors } from '../ui/action-form';
import { FieldNotes, fieldAria } from '../ui/field';
import { Popover } from '../ui/popover';
import { EvidenceStop } from './evidence-stop';

interface EvidenceFieldProps {
  /** What it is about, for those who do not see where it stands. */
  label: string;
  /** The form's name of a part of the evidence. */
  nameOf: (part: keyof FieldEvidence) => string;
  /** The path at which the server finds fault with a part. */
  pathOf?: (part: keyof FieldEvidence) => string;
  own: FieldEvidence | null | undefined;
  /** What the persona as a whole rests on. */
  whole: PersonaEvidence;
  /** Without its word: where there is little room. */
  quiet?: boolean;
}

/** The stop beside a field's name; it opens what the field rests on: how sure, since when, by what. */
export function EvidenceField({ label, nameOf, pathOf = nameOf, own, whole, quiet }: EvidenceFieldProps) {
  const t = useTranslations('personas');
  const errors = useErrors();
  const state = evidenceState(own, whole);
  const aria = (part: keyof FieldEvidence) => fieldAria(nameOf(part), { error: errors[pathOf(part)] });
  const faulty = (['since', 'source', 'link'] as const).some((part) => errors[pathOf(part)]);
  return (
    <Popover
      title={t('ground.title', { label })}
      label={t('ground.open', { label, state: t(`evidence.${state}`) })}
      triggerClass={`touch inline-flex min-h-6 min-w-6 items-center justify-center gap-1.5 rounded-sm px-1 text-xs hover:bg-sunken hover:text-ink ${faulty ? 'text-negative' : 'text-muted'}`}
      trigger={
        <>
          <span title={t(`evidence.${state}`)} className="inline-flex">
            <EvidenceStop state={state} quiet />
          </span>
          {(own?.state || faulty) && !quiet ? t(`evidence.${state}`) : null}
        </>
      }
    >
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-2 font-medium text-ink">{t('ground.question', { label })}</legend>
        {(['', ...personaEvidence] as const).map((value) => (
          <label key={value} className="flex min-h-6 items-center gap-2.5 text-base text-ink">
            <input type="radio" name={nameOf('state')} value={value} defaultChecked={value === (own?.state ?? '')} />
            {value ? <EvidenceStop state={value} quiet /> : null}
            {value ? t(`evidence.${value}`) : t('ground.asWhole', { state: t(`evidence.${whole}`) })}
          </label>
        ))}
      </fieldset>
      <div className="mt-3 flex flex-col gap-3 text-ink">
        <div className="flex flex-col gap-1">
          <label htmlFor={nameOf('since')} className="text-sm font-medium">
            {t('ground.since')}
          </label>
          <input type="date" name={nameOf('since')} defaultValue={own?.since} {...aria('since')} />
          <FieldNotes id={nameOf('since')} error={errors[pathOf('since')]} />
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={nameOf('source')} className="text-sm font-medium">
            {t('ground.source')}
          </label>
          <textarea
            name={nameOf('source')}
            defaultValue={own?.source}
            rows={2}
            maxLength={2000}
            placeholder={t('ground.sourceExample')}
            {...aria('source')}
          />
          <FieldNotes id={nameOf('source')} error={errors[pathOf('source')]} />
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={nameOf('link')} className="text-sm font-medium">
            {t('ground.link')}
          </label>
          <input
            type="url"
            inputMode="url"
            name={nameOf('link')}
            defaultValue={own?.link}
            maxLength={1000}
            {...aria('link')}
          />
          <FieldNotes id={nameOf('link')} error={errors[pathOf('link')]} />
        </div>
      </div>
    </Popover>
  );
}
