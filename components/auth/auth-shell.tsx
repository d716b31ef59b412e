import type { ReactNode } from 'react';

interface AuthShellProps {
  /** The Logo, usually in a link home. */
  logo: ReactNode;
  title: ReactNode;
  /** One quiet sentence under the title. */
  lead?: ReactNode;
  /** Below the card: the other way (sign up, forgotten password). */
  after?: ReactNode;
  /** At the page's foot: language and theme. */
  foot?: ReactNode;
  children: ReactNode;
}

export function AuthShell({ logo, title, lead, after, foot, children }: AuthShellProps) {
  return (
    <div className="flex min-h-dvh flex-col px-4">
      <main id="main" className="mx-auto flex w-full max-w-[24rem] flex-1 flex-col pt-[clamp(3rem,16dvh,9rem)] pb-12">
        <div className="mb-10">{logo}</div>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead ? <p className="mt-2 text-muted">{lead}</p> : null}
        <div className="mt-8">{children}</div>
        {after ? <div className="mt-8 border-t border-hairline pt-5 text-muted">{after}</div> : null}
      </main>
      {foot ? <footer className="flex flex-wrap items-center justify-center gap-4 py-6">{foot}</footer> : null}
    </div>
  );
}
