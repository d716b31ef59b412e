import { NothingHere } from '@/components/shell/nothing-here';
import { Logo } from '@/components/ui/line/logo';

export default function NotFound() {
  return (
    <>
      <header className="px-4 pt-6 sm:px-8">
        {/* Every page brings what this one needs: a link of ours would be sent twice. */}
        <a href="/" className="touch inline-block rounded-md text-ink no-underline">
          <Logo name="Touchline" />
        </a>
      </header>
      <main id="main">
        <NothingHere />
      </main>
    </>
  );
}
