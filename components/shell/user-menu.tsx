import { Link } from '@/components/ui/link';
import { Avatar } from '../ui/avatar';

interface UserMenuProps {
  label: string;
  name: string;
  email: string;
  role: string;
  profile: { href: string; label: string };
  signOut: { href: string; label: string };
}

const entry = 'flex h-9 items-center rounded-md px-3 hover:bg-sunken';

/** The browser opens and closes it: no script is sent for a menu of two links. */
export function UserMenu({ label, name, email, role, profile, signOut }: UserMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget="user-menu"
        className="touch flex size-9 items-center justify-center rounded-full"
      >
        <Avatar name={name} seed={email} silent />
        <span className="sr-only">{label}</span>
      </button>
      <div
        id="user-menu"
        popover="auto"
        className="fixed inset-auto end-3 top-[calc(var(--topbar)+0.25rem)] m-0 w-64 rounded-md border border-hairline bg-surface p-2 text-ink shadow-float"
      >
        <div className="border-b border-hairline px-3 pt-1 pb-3">
          <p className="truncate font-medium">{name}</p>
          <p className="truncate text-sm text-muted">{email}</p>
          <p className="text-sm text-muted">{role}</p>
        </div>
        <div className="pt-2">
          <Link href={profile.href} className={entry}>
            {profile.label}
          </Link>
          <Link href={signOut.href} className={entry}>
            {signOut.label}
          </Link>
        </div>
      </div>
    </>
  );
}
