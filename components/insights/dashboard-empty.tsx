import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { mapHref } from './address';

interface DashboardEmptyProps {
  slug: string;
  journeyId: string;
  base: string;
  touchpoints: number;
  asked: number;
  /** The longest preset is shown already. */
  longest: boolean;
}

/** What is missing for the first figure, and the one step towards it. */
export function DashboardEmpty({ slug, journeyId, base, touchpoints, asked, longest }: DashboardEmptyProps) {
  const t = useTranslations('insights');
  const map = { href: mapHref(slug, journeyId), label: t('toMap') };
  const state =
    touchpoints === 0
      ? { title: t('empty.noTouchpoints'), example: t('empty.noTouchpointsExample'), ...map }
      : asked === 0
        ? { title: t('empty.noForms'), example: t('empty.noFormsExample'), ...map }
        : {
            title: t('empty.noAnswers'),
            example: t('empty.noAnswersExample'),
            ...(longest
              ? { href: `/w/${slug}/feedback`, label: t('empty.forms') }
              : { href: `${base}?range=12m`, label: t('empty.longer') }),
          };
  return (
    <EmptyState
      title={state.title}
      example={state.example}
      action={
        <Button asChild variant="primary">
          <Link href={state.href}>{state.label}</Link>
        </Button>
      }
    />
  );
}
