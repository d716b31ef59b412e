import { Check, MailOpen, RotateCcw, X } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import type { AnswerDetail } from '@/lib/answers/reports/answer';
import type { AnswerStatus } from '@/lib/answers/rules';
import { AssigneeSelect } from './assignee-select';
import { CaseSection } from './case-section';
import { EvidenceSection } from './evidence-section';
import { NotesSection } from './notes-section';
import { ScoreBadge } from './score-badge';
import { TagForm } from './tag-form';
import type { Member } from './words';

export interface ReadAnswerProps {
  slug: string;
  answer: AnswerDetail;
  timeZone: string;
  canEdit: boolean;
  options: { members: readonly Member[]; tags: readonly string[] };
  onStatus: (status: AnswerStatus) => void;
  onAssign: (userId: string | null) => void;
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  /** Something about this answer was saved. */
  onChanged: (id: string) => Promise<unknown>;
}

/** What was asked and answered, where it came from, and what the team does with it. */
export function ReadAnswer({ slug, answer, timeZone, canEdit, options, onChanged, ...does }: ReadAnswerProps) {
  const t = useTranslations('answers');
  const { team } = answer;
  return (
    <div className="flex flex-col gap-6">
      {team ? (
        canEdit ? (
          <Triage team={team} options={options} {...does} />
        ) : (
          <Dealt team={team} members={options.members} />
        )
      ) : (
        <p className="flex items-center gap-2">
          <Badge>{t('partial')}</Badge> {t('reader.unsent')}
        </p>
      )}
      <Questions answer={answer} />
      <Context slug={slug} answer={answer} timeZone={timeZone} />
      {team ? (
        <>
          <NotesSection
            slug={slug}
            id={answer.id}
            notes={team.notes}
            timeZone={timeZone}
            canEdit={canEdit}
            onChanged={onChanged}
          />
          <CaseSection
            slug={slug}
            id={answer.id}
            found={team.case}
            members={options.members}
            canEdit={canEdit}
            onChanged={onChanged}
          />
          <EvidenceSection
            slug={slug}
            answer={answer}
            evidence={team.evidence}
            canEdit={canEdit}
            onChanged={onChanged}
          />
        </>
      ) : null}
    </div>
  );
}

type Team = NonNullable<AnswerDetail['team']>;
type TriageProps = Pick<ReadAnswerProps, 'options' | 'onStatus' | 'onAssign' | 'onTag' | 'onUntag'> & { team: Team };

function Triage({ team, options, onStatus, onAssign, onTag, onUntag }: TriageProps) {
  const t = useTranslations('answers');
  const isDone = team.status === 'done';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="sm" variant={isDone ? 'outline' : 'primary'} onClick={() => onStatus(isDone ? 'read' : 'done')}>
        {isDone ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        {t(isDone ? 'do.reopen' : 'do.done')}
      </Button>
      <Button size="sm" onClick={() => onStatus('new')} disabled={team.status === 'new'}>
        <MailOpen aria-hidden />
        {t('do.unread')}
      </Button>
      <label htmlFor="answer-assign" className="ms-1 text-sm text-muted">
        {t('do.assign')}
      </label>
      <AssigneeSelect
        id="answer-assign"
        label={t('do.assign')}
        members={options.members}
        value={team.assigneeId}
        onAssign={onAssign}
      />
      <span className="flex basis-full flex-wrap items-center gap-2">
        {team.tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex h-7 max-w-full items-center gap-1 rounded-full border border-hairline bg-sunken ps-3 pe-1 text-sm pointer-coarse:h-11"
          >
            <span className="truncate">{tag}</span>
            <button
              type="button"
              aria-label={t('do.removeTag', { tag })}
              onClick={() => onUntag(tag)}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-full text-muted hover:text-ink"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </span>
        ))}
        <TagForm id="answer-tag" tags={options.tags} onTag={onTag} />
      </span>
    </div>
  );
}

/** What was done with it, for those who only look. */
function Dealt({ team, members }: { team: Team; members: readonly Member[] }) {
  const t = useTranslations('answers');
  const assignee = members.find((member) => member.id === team.assigneeId)?.name;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
      <Badge>{t(`status.${team.status}`)}</Badge>
      {assignee ? `${t('do.assign')} ${assignee}` : null}
      {team.tags.map((tag) => (
        <span key={tag}>#{tag}</span>
      ))}
    </p>
  );
}

function Questions({ answer }: { answer: AnswerDetail }) {
  const t = useTranslations('answers');
  const said = (given: AnswerDetail['questions'][number]['given']) => {
    switch (given.kind) {
      case 'score':
        return <ScoreBadge metric={given.metric} score={given.score} />;
      case 'words':
        return (
          <span lang={answer.locale} dir="auto" className="block whitespace-pre-wrap wrap-anywhere">
            {given.text}
          </span>
        );
      case 'agreed':
        return t('reader.agreed');
      case 'not-applicable':
        return <span className="text-muted">{t('reader.notApplicable')}</span>;
      default:
        return <span className="text-muted">{t('reader.none')}</span>;
    }
  };
  return (
    <dl className="flex flex-col gap-4">
      {answer.questions.map(({ id, title, given }) => (
        <div key={id}>
          <dt lang={answer.locale} className="text-sm text-muted wrap-anywhere">
            {title}
          </dt>
          <dd className="mt-0.5 text-lg">{said(given)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Context({ slug, answer, timeZone }: { slug: string; answer: AnswerDetail; timeZone: string }) {
  const t = useTranslations('answers');
  const format = useFormatter();
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  const { journey, channel, fields } = answer.context;
  const items = [
    {
      name: t('reader.when'),
      value: format.dateTime(new Date(answer.createdAt), { timeZone, dateStyle: 'full', timeStyle: 'short' }),
    },
    { name: t('reader.language'), value: names.of(answer.locale) ?? answer.locale },
  ];
  const facts = [
    ...items,
    ...(journey
      ? [
          {
            name: t('reader.journey'),
            value: (
              <Link href={`/w/${slug}/journeys/${journey.id}`} className="underline underline-offset-3">
                {journey.title}
              </Link>
            ),
          },
        ]
      : []),
    ...(channel ? [{ name: t('reader.channel'), value: channel }] : []),
    ...fields.map(([name, value]) => ({ name, value })),
  ];
  return (
    <div className="border-t border-hairline pt-4 text-sm">
      <p className="mb-2 text-muted">{t('reader.version', { form: answer.formName, version: answer.version })}</p>
      <Facts items={facts} />
    </div>
  );
}
