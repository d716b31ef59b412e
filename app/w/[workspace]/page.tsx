import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { HomeLists } from '@/components/insights/home-lists';
import { JourneyCard } from '@/components/insights/journey-card';
import { NextStep } from '@/components/insights/next-step';
import { Section } from '@/components/insights/section';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { daysText } from '@/lib/format';
import { home } from '@/lib/insights/reports/home';

type Props = { params: Promise<{ workspace: string }> };

const SHOWN = 6;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await requireWorkspace((await params).workspace)).name };
}

export default async function HomePage({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const { slug, timeZone } = workspace;
  const now = new Date();
  const found = await workspace.read((scope) => home(scope, timeZone, now));
  const [t, locale, format] = await Promise.all([getTranslations('home'), getLocale(), getFormatter()]);
  if (found.journeys.length === 0) {
    const mayEdit = workspace.may('edit');
    return (
      <PageFrame>
        <h1 className="sr-only">{workspace.name}</h1>
        <EmptyState
          title={t('fresh.title')}
          example={t('fresh.example')}
          action={
            <Button asChild variant="primary">
              <Link href={mayEdit ? `/w/${slug}/journeys/new` : `/w/${slug}/journeys`}>
                {t(mayEdit ? 'fresh.action' : 'fresh.look')}
              </Link>
            </Button>
          }
        />
      </PageFrame>
    );
  }
  const { month, answers } = found;
  const lately = [
    t('answersWeek', { count: answers.week }),
    ...(answers.today > 0 ? [t('answersToday', { count: answers.today })] : []),
    ...(answers.latest ? [t('answersLatest', { when: format.relativeTime(answers.latest, now) })] : []),
  ];
  const days = t('comparing', { period: daysText(locale, month), previous: daysText(locale, month.previous) });
  return (
    <PageFrame>
      <PageHeader title={workspace.name} lead={lately.join(' · ')} />
      <NextStep slug={slug} home={found} />
      <Section
        id="journeys"
        title={t('journeys')}
        note={t('journeysNote')}
        actions={
          <Link
            href={`/w/${slug}/journeys`}
            className="touch inline-flex min-h-6 items-center rounded-sm text-sm text-accent hover:underline"
          >
            {t('allJourneys')}
          </Link>
        }
        bare
      >
        <div className="flex flex-col gap-4">
          {found.journeys.slice(0, SHOWN).map((journey) => (
            <JourneyCard key={journey.id} slug={slug} journey={journey} opens="map" />
          ))}
        </div>
      </Section>
      <HomeLists slug={slug} home={found} days={days} />
    </PageFrame>
  );
}
