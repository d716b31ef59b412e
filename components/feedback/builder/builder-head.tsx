'use client';

import { useTranslations } from 'next-intl';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { BuilderTitle } from './builder-title';
import { useBuilder } from './context';
import { PublishBar } from './publish-bar';
import type { Saving } from './use-draft';

const parts = ['questions', 'endings', 'look', 'settings'] as const;
export type Part = (typeof parts)[number];

interface BuilderHeadProps {
  slug: string;
  form: BuiltForm;
  part: Part;
  setPart: (part: Part) => void;
  saving: Saving;
  changed: boolean;
  published: boolean;
  publishing: boolean;
  publish: () => void;
}

export function BuilderHead({ slug, form, part, setPart, ...bar }: BuilderHeadProps) {
  const t = useTranslations('forms.builder');
  const { problems } = useBuilder();
  return (
    <header className="mb-5 flex flex-col gap-3 border-b border-hairline">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <BuilderTitle slug={slug} form={form} />
        <PublishBar {...bar} problems={problems.length} />
      </div>
      <nav aria-label={t('tab.label')} className="-mb-px flex gap-5 overflow-x-auto">
        {parts.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === part ? 'page' : undefined}
            onClick={() => setPart(one)}
            className={`min-h-10 shrink-0 border-b-2 whitespace-nowrap pointer-coarse:min-h-11 ${one === part ? 'border-accent font-medium' : 'border-transparent text-muted hover:text-ink'}`}
          >
            {t(`tab.${one}`)}
          </button>
        ))}
      </nav>
    </header>
  );
}
