import { getTranslations } from 'next-intl/server';
import { channelKindsOffered } from '@/lib/touchpoints/schema';
import { FormSelect, FormText } from '../ui/form-fields';

type NameFieldProps = {
  /** Of these fields on the page, where several forms have some. */
  id: string;
  label: string;
  name?: string;
};

export function NameField({ id, label, name }: NameFieldProps) {
  return (
    <FormText
      name="name"
      id={`${id}-name`}
      label={label}
      defaultValue={name}
      autoComplete="off"
      required
      className="min-w-48 flex-1"
    />
  );
}

export async function ChannelFields({ kind = 'other', ...named }: NameFieldProps & { kind?: string }) {
  const t = await getTranslations('vocabulary');
  return (
    <>
      <NameField {...named} />
      <FormSelect
        name="kind"
        id={`${named.id}-kind`}
        label={t('kindLabel')}
        options={channelKindsOffered.map((value) => ({ value, label: t(`kind.${value}`) }))}
        defaultValue={kind}
        className="w-48"
      />
    </>
  );
}
