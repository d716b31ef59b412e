import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import { findByEmail } from './accounts';
import { verifyPassword } from './passwords';

/**
 * Who has this address and this password.
 * @throws Refusal with one answer, after one time, for a wrong password and for an address that has no account
 */
export async function checkPassword(email: string, password: string): Promise<{ id: string; sessionEpoch: number }> {
  const user = await findByEmail(email);
  if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
    log.warn('signin.refused');
    throw new Refusal('auth.wrongPassword', { status: 401, field: 'password' });
  }
  if (!user.emailVerifiedAt) throw new Refusal('auth.unverified', { status: 403 });
  return user;
}
