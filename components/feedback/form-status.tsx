import { CircleDashed, CircleDot, CircleOff, CirclePause } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../ui/badge';

const icons = { draft: CircleDashed, published: CircleDot, paused: CirclePause, closed: CircleOff };

export function FormStatus({ status }: { status: keyof typeof icons }) {
  const t = useTranslations('feedback');
  const Icon = icons[status];
  return (
    <Badge tone={status === 'published' ? 'positive' : 'plain'} icon={<Icon aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}
