import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import type { PartWords } from './parts';
import type { ExportWords } from './reports/export';

/** The words for parts of answers, in the language of the request. */
export async function partWords(): Promise<PartWords> {
  const t = await getTranslations('exchange.parts');
  const fields = { name: t('name'), email: t('email'), phone: t('phone'), company: t('company') };
  return { agreed: t('agreed'), notApplicable: t('notApplicable'), other: t('other'), fields };
}

/** The words of an export, and their language. */
export async function exportWords(): Promise<{ language: string; words: ExportWords }> {
  const [language, t, parts] = await Promise.all([getLocale(), getTranslations('exchange.file'), partWords()]);
  const columns = {
    ...{ id: t('id'), form: t('form'), touchpoint: t('touchpoint'), date: t('date') },
    ...{ status: t('status'), language: t('language'), journey: t('journey'), channel: t('channel') },
  };
  return {
    language,
    words: { ...parts, columns, completed: t('completed'), partial: t('partial'), sheet: t('sheet') },
  };
}
