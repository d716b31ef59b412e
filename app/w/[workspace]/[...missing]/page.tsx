import { notFound } from 'next/navigation';
import { requireWorkspace } from '@/lib/auth/workspace';

type Props = { params: Promise<{ workspace: string }> };

/** Whatever is at no other address of a workspace: said inside the shell, from where one goes on. */
export default async function Page({ params }: Props): Promise<never> {
  await requireWorkspace((await params).workspace);
  notFound();
}
