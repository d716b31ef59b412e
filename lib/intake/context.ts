import type { Context, FormContent } from '@/db/schema/form-content';
import { journeys } from '@/db/schema/journeys';
import { channels } from '@/db/schema/touchpoints';
import { anyOf, isUuid, type Scope } from '@/db/scope';
import { longest } from '@/lib/feedback/content/schema';
import { asTyped } from './draft';

type Allowed = Pick<FormContent, 'hiddenFields'>;

const prefix = 'context.';
const hidden = 'field.';

/** What a page's fields say of where the answer comes from, of what the form allows; null where they say nothing. */
export function contextIn(fields: URLSearchParams, { hiddenFields }: Allowed): Context | null {
  const given = (name: string) => asTyped(fields.get(prefix + name) ?? '').trim();
  const [journeyId, channelId] = [given('journey').toLowerCase(), given('channel').toLowerCase()];
  const values = hiddenFields.flatMap((name) => {
    const value = given(hidden + name);
    // A longer one is left out: a piece of an order's number names another order.
    return value !== '' && value.length <= longest.label ? [[name, value] as const] : [];
  });
  if (!isUuid(journeyId) && !isUuid(channelId) && values.length === 0) return null;
  return {
    ...(isUuid(journeyId) ? { journeyId } : {}),
    ...(isUuid(channelId) ? { channelId } : {}),
    ...(values.length > 0 ? { fields: Object.fromEntries(values) } : {}),
  };
}

/** The fields in which a page carries it along. */
export const contextFields = ({ journeyId, channelId, fields = {} }: Context): [name: string, value: string][] => [
  ...(journeyId ? [[`${prefix}journey`, journeyId] as [string, string]] : []),
  ...(channelId ? [[`${prefix}channel`, channelId] as [string, string]] : []),
  ...Object.entries(fields).map(([name, value]): [string, string] => [prefix + hidden + name, value]),
];

/** The fields of a page that was opened by an address which brought something along. */
export function fieldsOfAddress(query: URLSearchParams, { hiddenFields }: Allowed): URLSearchParams {
  const fields = new URLSearchParams();
  for (const name of ['journey', 'channel']) fields.set(prefix + name, query.get(name) ?? '');
  for (const name of hiddenFields) fields.set(prefix + hidden + name, query.get(name) ?? '');
  return fields;
}

/** The same contexts without journeys and channels that the workspace does not have. */
export async function knownContexts<C extends Context | null>(scope: Scope, given: readonly C[]): Promise<C[]> {
  const named = (key: 'journeyId' | 'channelId') => [...new Set(given.flatMap((one) => one?.[key] ?? []))];
  const [journeyIds, channelIds] = [named('journeyId'), named('channelId')];
  if (journeyIds.length + channelIds.length === 0) return [...given];
  const [foundJourneys, foundChannels] = await Promise.all([
    scope.tx
      .select({ id: journeys.id })
      .from(journeys)
      .where(scope.of(journeys, anyOf(journeys.id, journeyIds))),
    scope.tx
      .select({ id: channels.id })
      .from(channels)
      .where(scope.of(channels, anyOf(channels.id, channelIds))),
  ]);
  const known = new Set([...foundJourneys, ...foundChannels].map(({ id }) => id));
  return given.map((one) => {
    if (!one) return one;
    const { journeyId, channelId, ...rest } = one;
    return {
      ...(journeyId && known.has(journeyId) ? { journeyId } : {}),
      ...(channelId && known.has(channelId) ? { channelId } : {}),
      ...rest,
    } as C;
  });
}
