import { z } from 'zod';
import { emotionAxis, evidenceStates, type laneKinds } from '@/db/schema/values';

type LaneKind = (typeof laneKinds)[number];
export type Evidence = (typeof evidenceStates)[number];

export type Phase = { id: string; name: string };
export type Step = { id: string; phaseId: string; name: string };
/** `name` is null while the lane bears the standard name of its kind, which is shown in the reader's language. */
export type Lane = { id: string; kind: LaneKind; name: string | null };
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
export type Card = {
  id: string;
  laneId: string;
  stepId: string;
  text: string;
  evidence: Evidence;
  evidenceSince: string;
};
/** −2 … +2, continuous; one a step and persona. */
export type DesignedEmotion = { stepId: string; personaId: string; value: number };
export type MapPersona = { id: string; name: string; colour: number; portraitSeed: string };

/**
 * A journey map as the canvas holds it. The order of an array is the order on the map: phases left to right, steps left
 * to right within their phase, lanes top to bottom, placements and cards top to bottom within their cell. The normal
 * form, which `apply` keeps: steps by phase, placements and emotions by step, cards by lane and step, touchpoints by id;
 * touchpoints are those that stand on this map.
 */
export type JourneyMap = {
  id: string;
  title: string;
  purpose: string;
  state: 'current' | 'future';
  shape: 'line' | 'loop';
  /** Of a loop; null, or a phase that is gone, means the first. See `returningPhase`. */
  returnsToPhaseId: string | null;
  /** As last read from the server; `apply` leaves it. */
  revision: number;
  personas: MapPersona[];
  phases: Phase[];
  steps: Step[];
  lanes: Lane[];
  touchpoints: Touchpoint[];
  placements: Placement[];
  cards: Card[];
  emotions: DesignedEmotion[];
};

const id = z.uuid().toLowerCase();
const name = z.string().trim().min(1, 'errors.required').max(200, 'errors.tooLong');
const text = z.string().trim().min(1, 'errors.required').max(2000, 'errors.tooLong');
/** From the year 1 on: the database knows no year 0. */
const instant = z.iso
  .datetime()
  .refine((given) => given >= '0001')
  .transform((given) => new Date(given).toISOString());
const evidence = z.enum(evidenceStates);
const emotion = z.number().min(emotionAxis.min).max(emotionAxis.max);
/** Stands before the sibling with this id; null is last. A sibling that is gone by now counts as null. */
const before = id.nullable();

const phase = z.object({ id, name });
const step = z.object({ id, phaseId: id, name });
const placement = z.object({ id, stepId: id, touchpointId: id });
const card = z.object({ id, laneId: id, stepId: id, text, evidence, evidenceSince: instant });
const touchpoint = z.object({
  id,
  name,
  channelId: id.nullable(),
  departmentIds: z.array(id).max(50),
  momentOfTruth: z.boolean(),
  evidence,
  evidenceSince: instant,
});
const point = z.object({ stepId: id, personaId: id, value: emotion });

/** Everything that can be done to a map. A removal carries nothing: what it takes with it, `invert` reads from the map. */
const operationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename-journey'), title: name }),
  z.object({ kind: z.literal('add-phase'), phase, before }),
  z.object({ kind: z.literal('rename-phase'), id, name }),
  z.object({ kind: z.literal('move-phase'), id, before }),
  z.object({ kind: z.literal('remove-phase'), id }),
  z.object({ kind: z.literal('add-step'), step, before }),
  z.object({ kind: z.literal('rename-step'), id, name }),
  z.object({ kind: z.literal('move-step'), id, phaseId: id, before }),
  z.object({ kind: z.literal('remove-step'), id }),
  /**
   * `touchpoint` may be null only where it stands on this map already. Else it is given: made by this operation if the
   * workspace has none with its id; if it has one, that one is placed, as the workspace knows it.
   */
  z.object({ kind: z.literal('add-touchpoint'), placement, touchpoint: touchpoint.nullable(), before }),
  z.object({ kind: z.literal('rename-touchpoint'), id, name }),
  z.object({ kind: z.literal('set-moment-of-truth'), id, momentOfTruth: z.boolean() }),
  z.object({ kind: z.literal('set-channel'), id, channelId: id.nullable() }),
  z.object({ kind: z.literal('set-departments'), id, departmentIds: z.array(id).max(50) }),
  z.object({ kind: z.literal('move-touchpoint'), placementId: id, stepId: id, before }),
  /** Takes the touchpoint off its place. The touchpoint itself and its answers stay in the workspace. */
  z.object({ kind: z.literal('remove-touchpoint'), placementId: id }),
  z.object({ kind: z.literal('add-card'), card, before }),
  z.object({ kind: z.literal('edit-card'), id, text }),
  z.object({ kind: z.literal('move-card'), id, stepId: id, before }),
  z.object({ kind: z.literal('remove-card'), id }),
  /** A null value takes the point off the curve: a gap. */
  z.object({ kind: z.literal('set-emotion'), stepId: id, personaId: id, value: emotion.nullable() }),
  /**
   * Puts back what one removal took, as it was: made by `invert` only. `before` is the next sibling that the removal
   * left standing. `touchpoints`: those that are needed by the placements, as `add-touchpoint` takes them.
   */
  z.object({
    kind: z.literal('restore'),
    phases: z.array(z.object({ phase, before })),
    steps: z.array(z.object({ step, before })),
    placements: z.array(z.object({ placement, before })),
    touchpoints: z.array(touchpoint),
    cards: z.array(z.object({ card, before })),
    emotions: z.array(point),
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
    .max(500),
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
