import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BuilderLater } from '@/components/feedback/builder/builder-later';
import { FormView } from '@/components/feedback/form-view';
import { Messages } from '@/components/shell/messages';
import { requireWorkspace } from '@/lib/auth/workspace';
import { formPlaces } from '@/lib/feedback/queries';
import { builtForm } from '@/lib/feedback/reports/builder';

type Props = { params: Promise<{ workspace: string; form: string }> };

/** One read for the page and its title. */
const load = cache(async (slug: string, id: string) => {
  const workspace = await requireWorkspace(slug);
  const [form, places] = await workspace.read((scope) => Promise.all([builtForm(scope, id), formPlaces(scope)]));
  if (!form) notFound();
  return { workspace, form, places };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, form } = await params;
  return { title: (await load(workspace, form)).form.name };
}

export default async function Page({ params }: Props) {
  const { workspace: slug, form: id } = await params;
  const { workspace, form, places } = await load(slug, id);
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 py-5 sm:px-6">
      <Messages only={['forms', 'formManage', 'feedback', 'files', 'errors']}>
        {workspace.may('edit') ? (
          <BuilderLater
            key={form.id}
            slug={workspace.slug}
            userId={workspace.user.id}
            form={form}
            places={places}
            timeZone={workspace.timeZone}
          />
        ) : (
          <FormView slug={workspace.slug} form={form} />
        )}
      </Messages>
    </div>
  );
}
