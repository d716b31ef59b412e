'use client';

interface TouchpointFeedbackProps {
  slug: string;
  touchpointId: string;
  canEdit: boolean;
}

/** The forms of a touchpoint with their links and latest answers. */
export function TouchpointFeedback({ touchpointId }: TouchpointFeedbackProps) {
  return <div data-touchpoint={touchpointId} />;
}
