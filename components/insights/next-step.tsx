import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Home } from '@/lib/insights/reports/home';
import { mapHref } from './address';

/** The one thing that brings a young workspace further; nothing once customers answer. */
export function NextStep({ slug, home }: { slug: string; home: Home }) {
  const t = useTranslations('home');
  const [journey] = home.journeys;
  if (!journey || home.answers.latest) return null;
  const step = home.asked === 0 ? 'ask' : 'share';
  const href = step === 'ask' ? mapHref(slug, journey.id) : `/w/${slug}/feedback`;
  return (
    <div className="mb-6">
      <Notice
        title={t(`${step}.title`)}
        action={
          <Button asChild variant="outline" size="sm">
            <Link href={href}>{t(`${step}.action`)}</Link>
          </Button>
        }
      >
        {t(`${step}.text`)}
      </Notice>
    </div>
  );
}
