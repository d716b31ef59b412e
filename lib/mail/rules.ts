const ofThisMachine = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
const isLoopback = (address: string): boolean => /^(::1|(::ffff:)?127(\.\d+){3})$/i.test(address);
const hostnameOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

type Asking = {
  /** The address under which the installation is known. */
  known: string;
  /** The request's Host header. */
  host: string | null;
  /** The client's address. */
  address: string;
};

/**
 * Whether a request may read kept mails, whose links open accounts: only one from this machine, where the installation is
 * known under an address of this machine alone. So neither a network that reaches the server, nor a proxy before it, nor
 * another site whose name was made to lead here opens the page.
 */
export function mayReadMails({ known, host, address }: Asking): boolean {
  return ofThisMachine(hostnameOf(known)) && ofThisMachine(hostnameOf(`http://${host}`)) && isLoopback(address);
}
