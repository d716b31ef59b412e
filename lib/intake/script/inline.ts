import { createHash } from 'node:crypto';
import { Html } from '../html';

/** A script that a page may carry: the same for everybody, so that its hash in the page's policy lets it run. */
export type Inline = { markup: Html; hash: string };

/** @param packed code that is as small as it gets, without a closing script tag in it */
export const inline = (packed: string): Inline => ({
  markup: new Html(`<script>${packed}</script>`),
  hash: `'sha256-${createHash('sha256').update(packed).digest('base64')}'`,
});

/** What a policy says where these run; they ask the page's own server alone. */
export const policyOf = (scripts: readonly Inline[]): string =>
  scripts.length === 0 ? '' : `; script-src ${scripts.map(({ hash }) => hash).join(' ')}; connect-src 'self'`;
