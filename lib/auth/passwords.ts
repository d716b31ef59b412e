import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at the cost that OWASP names: 19 MiB, 2 passes, 1 lane; about 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** What is stored of a password: argon2id with its salt and cost in it. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/**
 * Takes as long for an account that does not exist, or that has no password, as for a wrong password.
 * @param passwordHash null where there is none: never right
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(32).toString('hex'));
  const right = await verify(passwordHash ?? (await decoy), password);
  return right && passwordHash !== null;
}
