import { env } from '@/lib/env';
import type { AskedForm } from '@/lib/feedback/queries';
import { signed } from '@/lib/signing';

type Form = Pick<AskedForm, 'id'>;

/** As long as browsers keep one; after that a customer may well be asked again. */
const lifeInSeconds = 365 * 24 * 3600;

/** A form's cookie says the same in every browser: that there is one is all that it tells, and nobody is known by it. */
function cookieOf({ id }: Form): string {
  return `answered-${id}=${signed(`answered form ${id}`)}`;
}

/** What a browser that has answered the form is given, at whichever of its links. */
export function answeredCookie(form: Form): string {
  const secure = env().NEXTAUTH_URL.startsWith('https://') ? '; Secure' : '';
  return `${cookieOf(form)}; Path=/f/; Max-Age=${lifeInSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Whether this browser has answered a form that it may answer once. */
export function hasAnswered(request: Request, form: Pick<AskedForm, 'id' | 'oncePerBrowser'>): boolean {
  if (!form.oncePerBrowser) return false;
  const cookies = request.headers.get('cookie')?.split('; ');
  return cookies?.includes(cookieOf(form)) ?? false;
}
