import { redirect } from 'next/navigation';
import { requireUser } from '@/lib/auth/session';
import { listWorkspaces } from '@/lib/auth/workspace';

/** The way in: to the first workspace, or to making one. */
export default async function Page() {
  await requireUser();
  const [first] = await listWorkspaces();
  redirect(first ? `/w/${first.slug}` : '/new');
}
