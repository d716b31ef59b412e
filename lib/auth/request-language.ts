import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale, preferredLocale } from '@/lib/i18n/locales';
import { currentUser } from './session';

export const localeCookie = 'touchline-locale';

/** The user's language, else the one chosen on this browser, else the browser's. */
export async function requestLocale(): Promise<Locale> {
  const user = await currentUser();
  if (user?.locale) return user.locale;
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return preferredLocale((await headers()).get('accept-language'));
}

/** A part of a page may ask for another language by name. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await requestLocale();
  return { locale, timeZone: 'UTC', messages: (await import(`../../messages/${locale}.json`)).default };
});
