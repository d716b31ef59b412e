import { randomBytes } from 'node:crypto';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A form's public address: 128 random bits as 22 letters and digits, so that no mail program cuts a link at a sign. */
export function formToken(): string {
  let rest = BigInt(`0x${randomBytes(16).toString('hex')}`);
  let token = '';
  for (let place = 0; place < 22; place += 1) {
    token += digits[Number(rest % 62n)];
    rest /= 62n;
  }
  return token;
}
