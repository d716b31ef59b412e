import { addressPrefix } from '@/lib/auth/rules';

type Rate = {
  /** How many come through at once after a quiet time. */
  burst: number;
  /** How many come through in a second, one after the other. */
  perSecond: number;
  /** Of how many senders it is remembered; the longest silent ones are forgotten. */
  most?: number;
};

/**
 * Lets so many a second through for each sender (the generic cell rate algorithm: one instant a sender is all that is
 * remembered, the one at which it will have used up what it took).
 */
export class Pace {
  readonly #until = new Map<string, number>();

  constructor(private readonly rate: Rate) {}

  /** @param now milliseconds @returns 0 where one more may come, else the seconds until it may, whole and at least 1 */
  take(sender: string, now = performance.now()): number {
    const { burst, perSecond, most = 50_000 } = this.rate;
    const each = 1000 / perSecond;
    const used = Math.max(now, this.#until.get(sender) ?? 0);
    const ahead = used - now - (burst - 1) * each;
    this.#until.delete(sender);
    const [silent] = this.#until.keys();
    if (this.#until.size >= most && silent !== undefined) this.#until.delete(silent);
    this.#until.set(sender, ahead > 0 ? used : used + each);
    return ahead > 0 ? Math.max(1, Math.ceil(ahead / 1000)) : 0;
  }
}

/** A family, an office and a hall full of people share an address; a machine that answers for ever does not pass for one. */
const perAddress = new Pace({ burst: 200, perSecond: 2 });
/** And from one of them no form gets more than a queue at its kiosk would give. */
const perAddressAndForm = new Pace({ burst: 60, perSecond: 1 });
/** More than a mailing to a million people brings; what is beyond it is left for everybody else's forms. */
const perForm = new Pace({ burst: 100, perSecond: 500 });

/**
 * How long the sender of an answer has to wait.
 * @param address whose it is, as far as it can be believed
 * @param token the form's
 * @returns 0 where it may come, else whole seconds
 */
export function waitFor(address: string, token: string, now?: number): number {
  const prefix = addressPrefix(address);
  const own = prefix === null ? 0 : perAddressAndForm.take(`${prefix} ${token}`, now) || perAddress.take(prefix, now);
  return own || perForm.take(token, now);
}
