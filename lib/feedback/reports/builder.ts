import { asc, eq } from 'drizzle-orm';
import { formLinks, forms, formVersions } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { formLink, qrPath } from '../links';
import type { AskedForm } from '../queries';

export type BuiltForm = NonNullable<Awaited<ReturnType<typeof builtForm>>>;

/** A form as its team works on it; null for one of another workspace. */
export async function builtForm(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const [[form], links] = await Promise.all([
    scope.tx
      .select({
        id: forms.id,
        name: forms.name,
        status: forms.status,
        opensAt: forms.opensAt,
        closesAt: forms.closesAt,
        quota: forms.quota,
        oncePerBrowser: forms.oncePerBrowser,
        oncePerLink: forms.oncePerLink,
        proofOfWork: forms.proofOfWork,
        draft: forms.draft,
        revision: forms.draftRevision,
        published: formVersions.content,
      })
      .from(forms)
      .leftJoin(formVersions, scope.of(formVersions, eq(formVersions.id, forms.currentVersionId)))
      .where(scope.of(forms, eq(forms.id, id))),
    scope.tx
      .select({
        id: formLinks.id,
        touchpointId: formLinks.touchpointId,
        touchpointName: touchpoints.name,
        token: formLinks.token,
      })
      .from(formLinks)
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, formLinks.touchpointId)))
      .where(scope.of(formLinks, eq(formLinks.formId, id)))
      .orderBy(asc(touchpoints.name), asc(touchpoints.id)),
  ]);
  if (!form) return null;
  const { opensAt, closesAt, ...rest } = form;
  return {
    ...rest,
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    links: links.map(({ token, ...link }) => {
      const address = formLink(token);
      return { ...link, link: address, qr: qrPath(address) };
    }),
  };
}

/** The draft as if it were asked, at no touchpoint; null for a form of another workspace. */
export async function previewedForm(scope: Scope, id: string): Promise<AskedForm | null> {
  if (!isUuid(id)) return null;
  const [form] = await scope.tx
    .select({
      id: forms.id,
      opensAt: forms.opensAt,
      closesAt: forms.closesAt,
      quota: forms.quota,
      oncePerBrowser: forms.oncePerBrowser,
      oncePerLink: forms.oncePerLink,
      proofOfWork: forms.proofOfWork,
      content: forms.draft,
    })
    .from(forms)
    .where(scope.of(forms, eq(forms.id, id)));
  return form ? { ...form, status: 'published', linkId: id, touchpointId: id, versionId: id } : null;
}
