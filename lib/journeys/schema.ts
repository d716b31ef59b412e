import { z } from 'zod';
import {
  emotionAxis,
  emotionStates,
  evidenceStates,
  journeyKinds,
  journeyStates,
  laneKinds,
  noteKinds,
} from '@/db/schema/values';
import { isLink } from '@/lib/links';
import { isVisible } from '@/lib/reading';

export type LaneKind = (typeof laneKinds)[number];
export type NoteKind = (typeof noteKinds)[number];
export type Evidence = (typeof evidenceStates)[number];
export type EmotionState = (typeof emotionStates)[number];
export type JourneyState = (typeof journeyStates)[number];
export type JourneyKind = (typeof journeyKinds)[number];

export type Phase = { id: string; name: string };
export type Step = {
  id: string;
  phaseId: string;
  name: string;
  /** The map that looks at this step more closely. */
  linkedJourneyId: string | null;
};
/** `name` is null while the lane bears the standard name of its kind, which is shown in the reader's language. */
export type Lane = { id: string; kind: LaneKind; name: string | null; hidden: boolean; collapsed: boolean };
export type Touchpoint = {
  id: string;
  name: string;
  channelId: string | null;
  /** A set, held in the order of the ids. */
  departmentIds: string[];
  momentOfTruth: boolean;
  evidence: Evidence;
  /** ISO instant with milliseconds, UTC. */
  evidenceSince: string;
};
export type Placement = { id: string; stepId: string; touchpointId: string };
/** What a card says: an object of the workspace that may stand on several maps. */
export type Note = {
  id: string;
  /** That of the lanes that it may stand in. */
  kind: NoteKind;
  text: string;
  details: string;
  /** A name out of `noteIcons`. */
  icon: string | null;
  /** 1–8, as a persona's. */
  colour: number | null;
  tags: string[];
  /** A member's user id. */
  ownerId: string | null;
  evidence: Evidence;
  evidenceSince: string;
  evidenceSource: string;
  /** An http, https or mailto address. */
  link: string | null;
  fileId: string | null;
  linkedJourneyId: string | null;
};
/** A note's place: in a lane, on a step and the `span` − 1 steps after it, as far as there are any. */
export type Card = { id: string; laneId: string; stepId: string; span: number; noteId: string };
/** −2 … +2, continuous; one a step, persona and state. */
export type DesignedEmotion = {
  stepId: string;
  personaId: string;
  state: EmotionState;
  value: number;
  comment: string;
};
export type MapPersona = {
  id: string;
  name: string;
  colour: number;
  portraitSeed: string;
  /** In place of the face that is drawn. */
  portraitFileId: string | null;
};

/** What a journey is beside its title and its map. */
export type JourneyFacts = {
  purpose: string;
  state: JourneyState;
  kind: JourneyKind;
  shape: 'line' | 'loop';
  /** Of a loop; null, or a phase that is gone, means the first. See `returningPhase`. */
  returnsToPhaseId: string | null;
  ownerId: string | null;
  tags: string[];
  /** ISO date. */
  reviewOn: string | null;
};

/**
 * A journey map as the canvas holds it. The order of an array is the order on the map: phases left to right, steps left
 * to right within their phase, lanes top to bottom, placements and cards top to bottom within their cell. The normal
 * form, which `apply` keeps: steps by phase, placements and emotions by step, cards by lane and step, touchpoints and
 * notes by id; touchpoints and notes are those that stand on this map.
 */
export type JourneyMap = JourneyFacts & {
  id: string;
  title: string;
  /** As last read from the server; `apply` leaves it. */
  revision: number;
  personas: MapPersona[];
  phases: Phase[];
  steps: Step[];
  lanes: Lane[];
  touchpoints: Touchpoint[];
  placements: Placement[];
  notes: Note[];
  cards: Card[];
  emotions: DesignedEmotion[];
};

/** How much a map has room for: more than twice the largest that teams draw, and as much as is copied in one go. */
export const mostOnMap = { personas: 20, phases: 300, lanes: 100, steps: 2000, placements: 8000, cards: 8000 } as const;

const id = z.uuid().toLowerCase();
const name = z.string().trim().refine(isVisible, 'errors.required').max(200, 'errors.tooLong');
const text = z.string().trim().refine(isVisible, 'errors.required').max(2000, 'errors.tooLong');
/** As `day`. */
const instant = z.iso
  .datetime()
  .refine((given) => given >= '0001')
  .transform((given) => new Date(given).toISOString());
const evidence = z.enum(evidenceStates);
const emotion = z.number().min(emotionAxis.min).max(emotionAxis.max);
/** Stands before the sibling with this id; null is last. A sibling that is gone by now counts as null. */
const before = id.nullable();

const tags = z
  .array(z.string().trim().refine(isVisible).max(40, 'errors.tooLong'))
  .max(20)
  .transform((given) => [...new Set(given)]);
const link = z.string().trim().max(2000, 'errors.tooLong').refine(isLink, 'errors.invalid');
/** From the year 1 on: the database knows no year 0. */
const day = z.iso.date().refine((given) => given >= '0001');

const phase = z.object({ id, name });
const step = z.object({ id, phaseId: id, name, linkedJourneyId: id.nullable().default(null) });
const lane = z.object({
  id,
  kind: z.enum(laneKinds),
  name: name.nullable().default(null),
  hidden: z.boolean().default(false),
  collapsed: z.boolean().default(false),
});
const placement = z.object({ id, stepId: id, touchpointId: id });
const card = z.object({ id, laneId: id, stepId: id, span: z.number().int().min(1).max(500).default(1), noteId: id });
const noteFields = z.object({
  text,
  details: z.string().trim().max(10_000, 'errors.tooLong'),
  icon: z.string().max(40).nullable(),
  colour: z.number().int().min(1).max(8).nullable(),
  tags,
  ownerId: id.nullable(),
  evidence,
  evidenceSince: instant,
  evidenceSource: z.string().trim().max(500, 'errors.tooLong'),
  link: link.nullable(),
  fileId: id.nullable(),
  linkedJourneyId: id.nullable(),
});
const note = noteFields.extend({ id, kind: z.enum(noteKinds) });
const persona = z.object({
  id,
  name,
  colour: z.number().int().min(1).max(8),
  portraitSeed: z.string().max(100),
  portraitFileId: id.nullable().default(null),
});
const facts = z.object({
  purpose: z.string().trim().max(2000, 'errors.tooLong'),
  state: z.enum(journeyStates),
  kind: z.enum(journeyKinds),
  shape: z.enum(['line', 'loop']),
  returnsToPhaseId: id.nullable(),
  ownerId: id.nullable(),
  tags,
  reviewOn: day.nullable(),
});
const touchpoint = z.object({
  id,
  name,
  channelId: id.nullable(),
  departmentIds: z.array(id).max(50),
  momentOfTruth: z.boolean(),
  evidence,
  evidenceSince: instant,
});
const emotionState = z.enum(emotionStates).default('as-is');
const comment = z.string().trim().max(500, 'errors.tooLong');
const point = z.object({
  stepId: id,
  personaId: id,
  state: emotionState,
  value: emotion,
  comment: comment.default(''),
});

/** Everything that can be done to a map. A removal carries nothing: what it takes with it, `invert` reads from the map. */
const operationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename-journey'), title: name }),
  z.object({ kind: z.literal('set-journey'), changes: facts.partial() }),
  z.object({ kind: z.literal('add-persona'), persona, before }),
  z.object({ kind: z.literal('move-persona'), id, before }),
  z.object({ kind: z.literal('remove-persona'), id }),
  z.object({ kind: z.literal('add-phase'), phase, before }),
  z.object({ kind: z.literal('rename-phase'), id, name }),
  z.object({ kind: z.literal('move-phase'), id, before }),
  z.object({ kind: z.literal('remove-phase'), id }),
  z.object({ kind: z.literal('add-step'), step, before }),
  z.object({ kind: z.literal('rename-step'), id, name }),
  z.object({ kind: z.literal('move-step'), id, phaseId: id, before }),
  z.object({ kind: z.literal('remove-step'), id }),
  z.object({ kind: z.literal('link-step'), id, linkedJourneyId: id.nullable() }),
  z.object({ kind: z.literal('add-lane'), lane, before }),
  z.object({ kind: z.literal('rename-lane'), id, name: name.nullable() }),
  z.object({ kind: z.literal('show-lane'), id, hidden: z.boolean().optional(), collapsed: z.boolean().optional() }),
  z.object({ kind: z.literal('move-lane'), id, before }),
  z.object({ kind: z.literal('remove-lane'), id }),
  /**
   * `touchpoint` may be null only where it stands on this map already. Else it is given: made by this operation if the
   * workspace has none with its id; if it has one, that one is placed, as the workspace knows it.
   */
  z.object({ kind: z.literal('add-touchpoint'), placement, touchpoint: touchpoint.nullable(), before }),
  z.object({ kind: z.literal('rename-touchpoint'), id, name }),
  z.object({ kind: z.literal('set-moment-of-truth'), id, momentOfTruth: z.boolean() }),
  z.object({ kind: z.literal('set-channel'), id, channelId: id.nullable() }),
  z.object({ kind: z.literal('set-departments'), id, departmentIds: z.array(id).max(50) }),
  z.object({ kind: z.literal('set-evidence'), id, evidence, evidenceSince: instant }),
  z.object({ kind: z.literal('move-touchpoint'), placementId: id, stepId: id, before }),
  /** Takes the touchpoint off its place. The touchpoint itself and its answers stay in the workspace. */
  z.object({ kind: z.literal('remove-touchpoint'), placementId: id }),
  /** `note` as `touchpoint` of add-touchpoint. Its kind is the lane's. */
  z.object({ kind: z.literal('add-card'), card, note: note.nullable(), before }),
  /** Changes what the card says, on every map that shows it. */
  z.object({ kind: z.literal('edit-note'), id, changes: noteFields.partial() }),
  /** To a lane of the same kind, to a step, to a place among its neighbours. */
  z.object({ kind: z.literal('move-card'), id, laneId: id, stepId: id, before }),
  z.object({ kind: z.literal('set-span'), id, span: z.number().int().min(1).max(500) }),
  /** Takes the card off the map; its note stays in the workspace. */
  z.object({ kind: z.literal('remove-card'), id }),
  /** A null value takes the point off the curve: a gap. A comment that is left out stays as it is. */
  z.object({
    kind: z.literal('set-emotion'),
    stepId: id,
    personaId: id,
    state: emotionState,
    value: emotion.nullable(),
    comment: comment.optional(),
  }),
  /**
   * Puts back what one removal took, as it was: made by `invert` only. `before` is the next sibling that the removal
   * left standing. `touchpoints` and `notes`: those that are needed by placements and cards, as `add-touchpoint` and
   * `add-card` take them. No more than a map holds: to find places for many costs the square of how many.
   */
  z.object({
    kind: z.literal('restore'),
    personas: z.array(z.object({ persona, before })).max(mostOnMap.personas),
    lanes: z.array(z.object({ lane, before })).max(mostOnMap.lanes),
    phases: z.array(z.object({ phase, before })).max(mostOnMap.phases),
    steps: z.array(z.object({ step, before })).max(mostOnMap.steps),
    placements: z.array(z.object({ placement, before })).max(mostOnMap.placements),
    touchpoints: z.array(touchpoint).max(mostOnMap.placements),
    notes: z.array(note).max(mostOnMap.cards),
    cards: z.array(z.object({ card, before })).max(mostOnMap.cards),
    emotions: z.array(point).max(mostOnMap.personas * mostOnMap.steps * emotionStates.length),
  }),
]);

export type Operation = z.infer<typeof operationSchema>;
export type OperationKind = Operation['kind'];
export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

/** As the journey's log holds it: with what undoes it, so that the earlier text stays in the history. */
export type LoggedOperation = Operation & { inverse: Operation };

/** What the browser sends: operations in order, each with an id of its own that makes a retry count once. */
export const operationBatchSchema = z.object({
  journeyId: id,
  operations: z
    .array(z.object({ id, operation: operationSchema }))
    .min(1)
    .max(1_000),
});

export type OperationBatch = z.infer<typeof operationBatchSchema>;

/**
 * What the server answers. `applied` names each operation that counts, now or from an earlier try; `refused` each one
 * that changed nothing, with the message that says why. An operation is in exactly one of them.
 */
export type BatchOutcome = {
  /** The journey's. */
  id: string;
  /** The journey's revision after this batch. */
  revision: number;
  applied: string[];
  refused: { id: string; key: string }[];
};
