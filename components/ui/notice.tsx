import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Tone = 'info' | 'positive' | 'negative';

const tones: Record<Tone, { look: string; sign: string; icon: ReactNode }> = {
  info: { look: 'border-hairline bg-surface', sign: 'text-accent', icon: <Info aria-hidden /> },
  positive: { look: 'border-positive/30 bg-positive-soft', sign: 'text-positive', icon: <CircleCheck aria-hidden /> },
  negative: { look: 'border-negative/30 bg-negative-soft', sign: 'text-negative', icon: <TriangleAlert aria-hidden /> },
};

interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** Says itself aloud when it appears: `status` politely, `alert` at once. */
  role?: 'status' | 'alert';
  children?: ReactNode;
}

/** What happened, what to do, what is safe. */
export function Notice({ tone = 'info', title, action, role, children }: NoticeProps) {
  const { look, sign, icon } = tones[tone];
  return (
    <div role={role} className={`flex flex-wrap items-start gap-3 rounded-md border px-4 py-3 ${look}`}>
      <span className={`mt-0.5 [&_svg]:size-4.5 ${sign}`}>{icon}</span>
      <div className="min-w-0 flex-1 basis-52">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className={title ? 'mt-0.5 text-muted' : ''}>{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
