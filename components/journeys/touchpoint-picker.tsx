'use client';
export function TouchpointPicker(_: { stepId: string }) {
  return null;
}
