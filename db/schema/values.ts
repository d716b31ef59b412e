/** What certain columns may hold. Only plain values, so that rules and schemas that run in a browser may name them too. */

/** The questions that give a score. Higher is better in all of them (CES 2.0 asks whether it was made easy). */
export const metrics = ['nps', 'csat', 'ces', 'stars', 'emoji'] as const;

/** A draft was never open; a paused form says that it will be, a closed one that it was. */
export const formStatuses = ['draft', 'published', 'paused', 'closed'] as const;

/** What the team did with an answer: nothing yet, read it, dealt with it. */
export const answerStatuses = ['new', 'read', 'done'] as const;
export const caseStatuses = ['open', 'closed'] as const;

/** Lanes whose cards the team writes; a note is of its lane's kind. */
export const noteKinds = [
  'actions',
  'thoughts',
  'goals',
  'pain-points',
  'opportunities',
  'wow-moments',
  'text',
  'images',
  'files',
  'systems',
  'journeys',
] as const;

/** Lanes: of touchpoints and what follows from them, of the emotion, and of notes. */
export const laneKinds = [
  'touchpoints',
  'channels',
  'departments',
  'moments-of-truth',
  'metrics',
  'emotion',
  ...noteKinds,
] as const;

/** What a step's designed emotion is about: as the team believes it is, or as it wants it to be. */
export const emotionStates = ['as-is', 'to-be'] as const;

export const journeyStates = ['draft', 'current', 'future', 'archived'] as const;
export const journeyKinds = ['customer', 'user'] as const;

/** The one axis of designed and measured emotion; 0 is neutral. */
export const emotionAxis = { min: -2, max: 2 } as const;

/** Its whole points from −2 on: each has a face and a word. */
export const emotionLevels = ['frustrated', 'annoyed', 'neutral', 'pleased', 'delighted'] as const;

/** How well founded something is. */
export const evidenceStates = ['assumed', 'researched', 'measured'] as const;

/** Past answers on their way in: the file is here, it is being read, the preview stands, they are being stored. */
export const importStatuses = ['arrived', 'checking', 'checked', 'importing', 'done', 'failed'] as const;

/** Why a row of a file is not taken; the last ones are those of an answer. */
export const refusalReasons = [
  'columns',
  'no-key',
  'same-key',
  'no-time',
  'future',
  'language',
  'touchpoint',
  'no-answer',
  'missing',
  'too-long',
  'not-offered',
  'no-number',
  'too-small',
  'too-large',
  'no-date',
  'no-email',
  'no-other',
  'not-all-ranked',
  'ranked-twice',
  'not-all-rows',
  'not-agreed',
] as const;
