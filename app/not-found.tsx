import { NothingHere } from '@/components/shell/nothing-here';
import { Logo } from '@/components/ui/line/logo';
import { Link } from '@/components/ui/link';

export default function NotFound() {
  return (
    <>
      <header className="px-4 pt-6 sm:px-8">
        <Link href="/" className="inline-block rounded-md text-ink no-underline">
          <Logo name="Touchline" />
        </Link>
      </header>
      <main id="main">
        <NothingHere />
      </main>
    </>
  );
}
