import { CircleDot, CircleOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../ui/badge';

export function FormStatus({ status }: { status: 'open' | 'closed' }) {
  const t = useTranslations('feedback');
  const open = status === 'open';
  return (
    <Badge tone={open ? 'positive' : 'plain'} icon={open ? <CircleDot aria-hidden /> : <CircleOff aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}
