import type { Answers } from '@/db/schema/form-content';
import { answerStatuses, type metrics } from '@/db/schema/values';

export { answerStatuses, caseStatuses } from '@/db/schema/values';
export type AnswerStatus = (typeof answerStatuses)[number];

/** By what the team did; open is everything that is not done. */
export const statusFilters = ['open', ...answerStatuses, 'all'] as const;
export const scoreGroups = ['low', 'middle', 'high'] as const;
export type ScoreGroup = (typeof scoreGroups)[number];

/** What the address of the answers says; null narrows nothing. Days are of the workspace's time zone, both included. */
export type AnswerFilters = {
  q: string;
  status: (typeof statusFilters)[number];
  journey: string | null;
  touchpoint: string | null;
  form: string | null;
  group: ScoreGroup | null;
  /** Scores on the scale of each form, both included. */
  least: number | null;
  most: number | null;
  language: string | null;
  from: string | null;
  to: string | null;
  /** A user's id, or nobody's. */
  assignee: string | null;
  tag: string | null;
  /** Whether answers are among them that were not sent. */
  partial: boolean;
};
type Params = Readonly<Record<string, string | string[] | undefined>>;

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isDay = (text: string) =>
  /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** Whatever someone wrote into the address; what means nothing is left out. */
export function readFilters(params: Params): AnswerFilters {
  const once = (name: string) => {
    const value = params[name];
    // What the database can hold no text of is no text to find.
    return ((Array.isArray(value) ? value[0] : value) ?? '').replaceAll('\0', '').slice(0, 200);
  };
  const fitting = (name: string, fits: (value: string) => boolean) => (fits(once(name)) ? once(name) : null);
  const id = (name: string) => fitting(name, (value) => idPattern.test(value));
  const score = (name: string) => (/^\d{1,2}$/.test(once(name)) ? Number(once(name)) : null);
  return {
    q: once('q').trim(),
    status: statusFilters.find((one) => one === once('status')) ?? 'open',
    journey: id('journey'),
    touchpoint: id('touchpoint'),
    form: id('form'),
    group: scoreGroups.find((one) => one === once('group')) ?? null,
    least: score('least'),
    most: score('most'),
    language: fitting('language', (value) => /^[A-Za-z0-9-]{2,35}$/.test(value)),
    from: fitting('from', isDay),
    to: fitting('to', isDay),
    assignee: fitting('assignee', (value) => value === 'nobody' || idPattern.test(value)),
    tag: once('tag').trim() || null,
    partial: once('partial') === '1',
  };
}

/** The filters as an address says them: only what narrows. */
export const filtersAsked = (filters: AnswerFilters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => {
      if (value === null || value === '' || value === false || value === 'open') return [];
      return [[name, value === true ? '1' : String(value)]];
    }),
  );

/** Whether anything narrows the list beside its status. */
export const isNarrowed = (filters: AnswerFilters): boolean =>
  Object.keys(filtersAsked(filters)).some((name) => name !== 'status' && name !== 'partial');

/** Whether an answer of this status is among those that are asked for. */
export const hasStatus = (status: AnswerStatus, asked: AnswerFilters['status']): boolean =>
  asked === 'all' || (asked === 'open' ? status !== 'done' : status === asked);

type Bounds = Readonly<Record<ScoreGroup, readonly [number, number]>>;
const ofFive: Bounds = { low: [1, 2], middle: [3, 3], high: [4, 5] };

/** Where the groups of each scale begin and end, as its figures count them: promoters, satisfied, easy. */
export const groupBounds: Readonly<Record<(typeof metrics)[number], Bounds>> = {
  nps: { low: [0, 6], middle: [7, 8], high: [9, 10] },
  csat: ofFive,
  ces: { low: [1, 3], middle: [4, 4], high: [5, 7] },
  stars: ofFive,
  emoji: ofFive,
};

/** The group that a score is in. */
export const groupOf = (metric: (typeof metrics)[number], score: number): ScoreGroup =>
  scoreGroups.find((group) => score <= groupBounds[metric][group][1]) ?? 'high';

/** The most that a customer said in own words, for a list; '' where there is nothing. Days are no words. */
export function ownWords(answers: Answers): string {
  const texts = Object.values(answers).flatMap((answer) => {
    if (typeof answer === 'string') return isDay(answer) ? [] : [answer];
    return answer && typeof answer === 'object' && 'other' in answer && answer.other ? [answer.other] : [];
  });
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

export const mostTags = 20;

/** Up to how many answers are counted; beyond that it says "more than". */
export const mostCounted = 1000;

export const caseFilters = ['open', 'overdue', 'closed', 'all'] as const;
export type CaseFilters = { status: (typeof caseFilters)[number]; owner: string | null };

/** As `readFilters`, for the list of cases. */
export function readCaseFilters(params: Params): CaseFilters {
  const { assignee } = readFilters({ assignee: params.owner });
  return { status: caseFilters.find((one) => one === params.status) ?? 'open', owner: assignee };
}
