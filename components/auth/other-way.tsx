import { Link } from '@/components/ui/link';

interface OtherWayProps {
  question: string;
  label: string;
  href: '/sign-in' | '/sign-up' | '/forgot';
  next?: string;
}

/** "No account yet? Create one": the way back to where someone was going stays with them. */
export function OtherWay({ question, label, href, next }: OtherWayProps) {
  return (
    <p>
      {question}{' '}
      <Link
        href={{ pathname: href, query: next ? { next } : undefined }}
        className="touch inline-block min-h-6 text-accent underline underline-offset-3"
      >
        {label}
      </Link>
    </p>
  );
}
