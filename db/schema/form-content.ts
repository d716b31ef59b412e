import type { metrics } from './values';

type Metric = (typeof metrics)[number];

/** A text by language, named as in BCP 47; a language that is missing has no text yet. */
export type Text = { [language: string]: string };

export type Choice = { id: string; label: Text };

/** What an earlier answer is compared with. Numbers are the answer's own; choices are named by their id. */
export type Condition =
  | { questionId: string; is: 'answered' | 'unanswered' }
  | { questionId: string; is: 'at-least' | 'at-most'; value: number }
  | { questionId: string; is: 'chosen' | 'not-chosen'; value: string };

/** Conditions that hold together, or of which one is enough. */
export type Rule = { match: 'all' | 'any'; conditions: Condition[] };

/** Where it goes on from a question, where the rule holds; 'end' sends what was answered so far. */
export type Jump = { rule: Rule; to: string };

type Common = {
  id: string;
  title: Text;
  help: Text;
  /** Null is: always. */
  show: Rule | null;
  /** The first whose rule holds is followed; where none does, the next question comes. */
  jumps: Jump[];
};
type Asked = Common & {
  required: boolean;
  /** Whether "does not apply to me" is offered; it counts in no score. */
  notApplicable: boolean;
};

/** A question that gives a score. */
export type ScaleQuestion = Asked & {
  type: Metric;
  low: Text;
  high: Text;
  /** The touchpoint that it rates; null is the one that the answer came by. */
  touchpointId: string | null;
  /** Grows where another text or another scale is asked: what is counted before and after is not the same. */
  series: number;
};
/** `other` offers a text of one's own as one more choice. */
export type ChoiceQuestion = Asked & { type: 'single' | 'multiple'; choices: Choice[]; other: boolean };
export type RankingQuestion = Asked & { type: 'ranking'; choices: Choice[] };
/** A single choice for each row, of the same choices. */
export type MatrixQuestion = Asked & { type: 'matrix'; rows: Choice[]; choices: Choice[] };
/** `min` and `max` are both allowed values; null is: no limit. */
export type NumberQuestion = Asked & { type: 'number'; min: number | null; max: number | null };
export type DateQuestion = Asked & { type: 'date' };
export type TextQuestion = Asked & { type: 'short-text' | 'long-text' };
export const contactFields = ['name', 'email', 'phone', 'company'] as const;
export type ContactField = (typeof contactFields)[number];
export type ContactQuestion = Asked & { type: 'contact'; fields: ContactField[] };
/** Agreed to, or not; where it is required, only agreement goes on. */
export type ConsentQuestion = Asked & { type: 'consent' };
/** Says something and asks nothing. */
export type Statement = Common & { type: 'statement' };

export type Question =
  | ScaleQuestion
  | ChoiceQuestion
  | RankingQuestion
  | MatrixQuestion
  | NumberQuestion
  | DateQuestion
  | TextQuestion
  | ContactQuestion
  | ConsentQuestion
  | Statement;
export type QuestionType = Question['type'];

/**
 * What is said when an answer is stored: the first whose scores hold the answer's first score. Without scores it holds for
 * everybody. `next` is where the customer may go from there.
 */
export type Ending = {
  id: string;
  scores: { from: number; to: number } | null;
  title: Text;
  text: Text;
  next: { label: Text; address: string } | null;
};

/** A form as it is asked. */
export type FormContent = {
  /** The first is the one that the others are translated from. */
  languages: string[];
  questions: Question[];
  /** The last one is for everybody. */
  endings: Ending[];
  /** `colour` as #rrggbb; null is ours. `pages`: one question a screen, or all on one. */
  look: { colour: string | null; logoFileId: string | null; pages: 'one' | 'all' };
  /** Names of values that its address may bring along, and that are stored with the answer. */
  hiddenFields: string[];
};

/**
 * An answer by the kind of its question: a score or a number; choices, with a text of one's own; an order of choices; a
 * choice for each row; a day as YYYY-MM-DD or a text; contact details; agreement. Null is "does not apply to me".
 */
export type Answer =
  | number
  | string
  | true
  | { chosen: string[]; other?: string }
  | { order: string[] }
  | { rows: { [rowId: string]: string } }
  | { contact: Partial<Record<ContactField, string>> }
  | null;

/** The answers of one response by question; what was not answered is missing. */
export type Answers = { [questionId: string]: Answer };

/** Where an answer came from, beside its touchpoint. */
export type Context = { journeyId?: string; channelId?: string; fields?: { [name: string]: string } };
