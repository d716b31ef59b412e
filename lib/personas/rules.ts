import type { FieldEvidence, PersonaProfile, StoredProfile } from '@/db/schema/personas';
import { evidenceStates } from '@/db/schema/values';
import { mostCompared } from './comparing';
import { isFilled, stepFields } from './fields';

/** The seven steps of a persona, in the order in which they are asked. */
export const personaSteps = ['name', 'who', 'demographics', 'goals', 'worries', 'voice', 'appearance'] as const;
export type PersonaStep = (typeof personaSteps)[number];

export const personaEvidence = evidenceStates;
export type PersonaEvidence = (typeof personaEvidence)[number];

/** Hue, dash and marker on every map. */
export const personaColours = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A profile that says nothing yet. @param portraitSeed what the drawn face comes from */
export const emptyProfile = (portraitSeed: string): PersonaProfile => ({
  role: '',
  situation: '',
  age: '',
  gender: '',
  location: '',
  household: '',
  education: '',
  income: '',
  goals: [],
  worries: [],
  quote: '',
  toneOfVoice: '',
  portraitSeed,
  segment: '',
  brands: [],
  say: [],
  dontSay: [],
  day: [],
  traits: [],
  channels: [],
  fields: [],
  evidence: {},
});

/** A profile as it is kept, with what it was written too early to have. */
export const completeProfile = (stored: StoredProfile): PersonaProfile => ({
  ...emptyProfile(stored.portraitSeed),
  ...stored,
});

/** What a field rests on: its own evidence, else that of the persona as a whole. */
export const evidenceState = (own: FieldEvidence | null | undefined, whole: PersonaEvidence): PersonaEvidence =>
  own?.state ?? whole;

/** The colour, 1–8, that is worn least often; the lowest of several. */
export function nextColour(worn: readonly number[]): number {
  const wearers = personaColours.map((colour) => worn.filter((other) => other === colour).length);
  return personaColours[wearers.indexOf(Math.min(...wearers))] ?? 1;
}

/** Which of the seven steps say something. The appearance always does: a portrait is drawn from the start. */
export function finishedSteps(persona: { name: string; profile: PersonaProfile }): ReadonlySet<PersonaStep> {
  const { name, profile } = persona;
  const says = (step: PersonaStep) => {
    if (step === 'name') return name !== '';
    if (step === 'appearance') return true;
    const { first, more } = stepFields[step];
    return [...first, ...more].some((field) => isFilled(profile, field));
  };
  return new Set(personaSteps.filter(says));
}

/** The step with this number, counted from 1 as in the address; the first where the number is none. */
export const stepAt = (number: number): PersonaStep => personaSteps[number - 1] ?? personaSteps[0];
/** The number of a step in the address, counted from 1. */
export const numberOf = (step: PersonaStep): number => personaSteps.indexOf(step) + 1;

/** The personas that an address asks to compare: each once, and no more than can be read beside each other. */
export const comparedIds = (asked: string | string[] | undefined): string[] =>
  [...new Set([asked ?? []].flat())].slice(0, mostCompared);
