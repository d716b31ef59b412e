import type { Role } from '@/lib/auth/permissions';
import type { Locale } from '@/lib/i18n/locales';

/** What each job is told. A job's row is deleted when it is done. */
export type Payloads = {
  /** Someone asked for an account: the link to confirm the address, or the news that there is an account already. */
  'account.welcome': { email: string; locale: Locale; next: string };
  'account.reset': { email: string; locale: Locale };
  'account.passwordChanged': { userId: string };
  'member.invitation': {
    email: string;
    locale: Locale;
    role: Role;
    workspace: string;
    inviter: string;
    /** The only copy beside the one on the inviter's screen: the database holds its hash. */
    token: string;
  };
  /** Past answers are read, or stored, from where it stopped. */
  'exchange.advance': { workspaceId: string; importId: string };
  tidy: Record<string, never>;
};

export type JobName = keyof Payloads;
