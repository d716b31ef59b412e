'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState, useTransition } from 'react';
import { publish as publishDraft } from '@/lib/feedback/actions';
import { isScale } from '@/lib/feedback/content/path';
import { publishingProblems, withSeries } from '@/lib/feedback/content/publishing';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { attempt } from '../../ui/attempt';
import { useSay } from '../../ui/use-say';
import type { Place } from '../places-field';
import { BuilderHead, type Part } from './builder-head';
import { BuilderNotices } from './builder-notices';
import { canonical } from './canonical';
import { type Builder, BuilderContext } from './context';
import { EndingsEditor } from './endings-editor';
import { LanguagesField } from './languages-field';
import { LinksEditor } from './links-editor';
import { LookEditor } from './look-editor';
import { ManagePart } from './manage-part';
import { Preview } from './preview';
import { QuestionEditor } from './question-editor';
import { QuestionList } from './question-list';
import { SettingsEditor } from './settings-editor';
import { type Step, StepSwitch } from './step-switch';
import { useDraft } from './use-draft';

export interface FormBuilderProps {
  slug: string;
  userId: string;
  form: BuiltForm;
  places: readonly Place[];
  timeZone: string;
}

/** The form's questions, what is asked of one, and beside it the page that customers get. */
export function FormBuilder({ slug, userId, form, places, timeZone }: FormBuilderProps) {
  const t = useTranslations('forms');
  const say = useSay();
  const router = useRouter();
  const { content, change, revision, saving, decide, settle, flush } = useDraft(slug, userId, form);
  const [published, setPublished] = useState(form.published);
  const [part, setPart] = useState<Part>('questions');
  const [step, setStep] = useState<Step>('list');
  const [chosen, setChosen] = useState<string | null>(content.questions[0]?.id ?? null);
  const [ending, setEnding] = useState<string | null>(null);
  const [wanted, setOther] = useState<string | null>();
  const [told, setTold] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [pending, start] = useTransition();
  const middle = useRef<HTMLDivElement>(null);

  const problems = useMemo(() => publishingProblems(content), [content]);
  const next = useMemo(() => withSeries(published, content), [published, content]);
  const changed = useMemo(() => canonical(next) !== canonical(published), [next, published]);
  const [base = 'en', ...more] = content.languages;
  const other = wanted === null ? null : (more.find((one) => one === wanted) ?? more[0] ?? null);
  const question = content.questions.find(({ id }) => id === chosen) ?? content.questions[0];
  const seriesOf = (id: string | undefined) => {
    const before = published?.questions.find((one) => one.id === id);
    const after = next.questions.find((one) => one.id === id);
    return before && after && isScale(before) && isScale(after) && before.series !== after.series;
  };

  const choose = (id: string | null) => {
    setChosen(id);
    setPart('questions');
    setStep(id ? 'edit' : 'list');
    requestAnimationFrame(() => middle.current?.querySelector<HTMLElement>('textarea, input')?.focus());
  };
  const publish = () => {
    setTold(undefined);
    setAsking(problems.length > 0);
    if (problems.length > 0) return;
    start(async () => {
      const draft = await flush();
      if (!draft) return setTold(t('publish.notSent'));
      const result = await attempt(() => publishDraft(slug, { id: form.id, revision: draft.revision }));
      if (!result.ok) return setTold(say(result.error.message));
      settle(draft.content, result.value.content, result.value.revision);
      setPublished(result.value.content);
      setTold(t('publish.nowOpen'));
      router.refresh();
    });
  };

  const builder: Builder = { slug, formId: form.id, content, change, other, setOther, problems, places };
  const seen =
    part === 'endings'
      ? { ending: ending ?? content.endings[0]?.id ?? '' }
      : question
        ? { question: question.id }
        : null;
  const pane = (mine: Step, look: string) => `${step === mine ? '' : 'max-lg:hidden'} ${look}`;
  const asked = part === 'questions';
  return (
    <BuilderContext value={builder}>
      <BuilderHead
        slug={slug}
        form={form}
        part={part}
        setPart={(to) => {
          setPart(to);
          setStep(to === 'questions' ? 'list' : 'edit');
        }}
        saving={saving}
        changed={changed}
        published={published !== null}
        publishing={pending}
        publish={publish}
      />
      <BuilderNotices
        saving={saving}
        decide={decide}
        told={told}
        asking={asking && problems.length > 0}
        goTo={(problem) => {
          if (problem.questionId) return choose(problem.questionId);
          setPart(problem.endingId ? 'endings' : problem.key === 'contrast' ? 'look' : 'questions');
          setStep('edit');
          setEnding(problem.endingId ?? null);
        }}
      />
      {part === 'settings' ? (
        <div className="grid items-start gap-10 lg:grid-cols-2">
          <SettingsEditor slug={slug} form={form} timeZone={timeZone} refresh={() => router.refresh()} />
          <LinksEditor slug={slug} form={form} places={places} refresh={() => router.refresh()} />
          <ManagePart slug={slug} form={form} />
        </div>
      ) : (
        <>
          <StepSwitch step={step} setStep={setStep} list={asked} />
          <div
            className={`grid items-start gap-6 ${asked ? 'lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)_24rem]' : 'lg:grid-cols-[minmax(0,1fr)_24rem]'}`}
          >
            {asked ? (
              <section aria-label={t('builder.title')} className={pane('list', '')}>
                <QuestionList chosen={question?.id ?? null} choose={choose} />
              </section>
            ) : null}
            <div ref={middle} className={pane('edit', 'flex min-w-0 flex-col gap-5')}>
              <LanguagesField />
              {part === 'endings' ? <EndingsEditor look={setEnding} /> : null}
              {part === 'look' ? <LookEditor /> : null}
              {asked && question ? (
                <QuestionEditor key={question.id} question={question} newSeries={seriesOf(question.id) === true} />
              ) : null}
              {asked && !question ? (
                <div>
                  <p className="font-medium">{t('builder.empty')}</p>
                  <p className="text-muted">{t('builder.emptyText')}</p>
                </div>
              ) : null}
            </div>
            <div
              className={pane(
                'preview',
                `sticky top-20 h-[calc(100dvh-6.5rem)] max-lg:static max-lg:h-[70dvh] ${asked ? 'lg:max-xl:hidden' : ''}`,
              )}
            >
              {content.questions.length > 0 || part === 'endings' ? (
                <Preview
                  slug={slug}
                  formId={form.id}
                  revision={revision}
                  language={other && wanted ? other : base}
                  seen={seen}
                />
              ) : null}
            </div>
          </div>
        </>
      )}
    </BuilderContext>
  );
}
