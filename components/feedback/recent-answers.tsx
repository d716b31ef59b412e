import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Answer } from '@/lib/feedback/queries';
import { AnswerList } from './answer-list';

interface RecentAnswersProps {
  answers: readonly Answer[];
  timeZone: string;
  address: string;
}

/** What customers said last, over all touchpoints. */
export function RecentAnswers({ answers, timeZone, address }: RecentAnswersProps) {
  const t = useTranslations('feedback');
  return (
    <section aria-labelledby="latest" className="max-w-2xl">
      <h2 id="latest" className="mb-2 text-xl font-semibold">
        {t('latest')}
      </h2>
      {answers.length === 0 ? (
        <p className="text-muted">{t('latestEmpty')}</p>
      ) : (
        <AnswerList
          answers={answers}
          timeZone={timeZone}
          about={({ touchpointId, touchpointName }) => (
            <Link
              href={`${address}?touchpoint=${touchpointId}`}
              scroll={false}
              className="touch underline underline-offset-3 hover:text-ink"
            >
              {touchpointName}
            </Link>
          )}
        />
      )}
    </section>
  );
}
