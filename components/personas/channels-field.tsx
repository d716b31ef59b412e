import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PersonaProfile } from '@/db/schema/personas';
import { channelUses } from '@/lib/personas/fields';
import type { UsedChannel } from '@/lib/personas/queries';
import { GroupField } from './group-field';

interface ChannelsFieldProps {
  /** The workspace's. */
  channels: readonly UsedChannel[];
  used: PersonaProfile['channels'];
  aside?: ReactNode;
}

/** How much someone uses each channel of the workspace. */
export function ChannelsField({ channels, used, aside }: ChannelsFieldProps) {
  const t = useTranslations('personas');
  return (
    <GroupField id="profile.channels" label={t('fields.channels')} hint={t('hints.channels')} aside={aside}>
      <ul className="flex flex-col gap-1.5">
        {channels.map(({ id, name }, at) => {
          const control = `profile.channels.use.${at}`;
          return (
            <li key={id} className="grid grid-cols-[minmax(0,1fr)_minmax(8rem,11rem)] items-center gap-3">
              <input type="hidden" name={`profile.channels.channelId.${at}`} value={id} />
              <label htmlFor={control} className="wrap-anywhere">
                {name}
              </label>
              <select
                id={control}
                name={control}
                defaultValue={used.find(({ channelId }) => channelId === id)?.use ?? 0}
              >
                {channelUses.map((use) => (
                  <option key={use} value={use}>
                    {t(`uses.${use}`)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </GroupField>
  );
}
