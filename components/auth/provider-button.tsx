import { signInAtProvider } from '@/lib/auth/actions';
import { Button } from '../ui/button';

/** The way in through the organisation's own sign-in, before the way by password. */
export function ProviderButton({ label, or, next }: { label: string; or: string; next?: string }) {
  return (
    <>
      <form action={signInAtProvider}>
        <input type="hidden" name="next" value={next ?? '/'} />
        <Button type="submit" size="lg" className="w-full">
          {label}
        </Button>
      </form>
      <p className="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-hairline after:h-px after:flex-1 after:bg-hairline">
        {or}
      </p>
    </>
  );
}
