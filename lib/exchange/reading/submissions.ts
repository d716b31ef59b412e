import { createHash } from 'node:crypto';
import { parse } from 'uuid';

/**
 * Makes the submission of a row's answer: always the same for one key at one form and touchpoint, so that the same row
 * again is the same answer. A UUID of version 5 (RFC 9562, 5.5) with the form for its namespace.
 */
export function submissionsOf() {
  const beginnings = new Map<string, Buffer>();
  return (formId: string, touchpointId: string, key: string): string => {
    const place = `${formId} ${touchpointId}`;
    let beginning = beginnings.get(place);
    if (!beginning) {
      beginning = Buffer.concat([parse(formId), Buffer.from(`${touchpointId} `)]);
      beginnings.set(place, beginning);
    }
    const hex = createHash('sha1').update(beginning).update(key).digest('hex');
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
