'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormRow } from '@/lib/feedback/queries';
import { buttonClass } from '../ui/button-class';
import { Popover } from '../ui/popover';
import { FormActions } from './form-actions';
import { useFormNews } from './form-news';

interface FormMenuProps {
  slug: string;
  form: Pick<FormRow, 'id' | 'name' | 'status'>;
}

/** What is done with a form from the list. */
export function FormMenu({ slug, form }: FormMenuProps) {
  const t = useTranslations('formManage');
  const router = useRouter();
  const tell = useFormNews();
  const name = t('actions', { name: form.name });
  return (
    <Popover
      trigger={<Ellipsis aria-hidden />}
      label={name}
      title={name}
      triggerClass={buttonClass('quiet', 'sm', 'relative z-1 size-8 px-0 text-muted pointer-coarse:size-11')}
      className="w-56"
    >
      <div className="flex flex-col gap-2 text-start">
        <FormActions
          slug={slug}
          form={form}
          onChanged={(change) => {
            tell(t(change));
            router.refresh();
          }}
        />
      </div>
    </Popover>
  );
}
