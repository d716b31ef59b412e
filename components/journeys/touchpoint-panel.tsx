'use client';
export function TouchpointPanel(_: { id: string }) {
  return null;
}
