import type { PersonaProfile } from '@/db/schema/personas';
import { evidenceStates } from '@/db/schema/values';

/** The seven steps of a persona, in the order in which they are asked. */
export const personaSteps = ['name', 'who', 'demographics', 'goals', 'worries', 'voice', 'appearance'] as const;
export type PersonaStep = (typeof personaSteps)[number];

export const personaEvidence = evidenceStates;
export type PersonaEvidence = (typeof personaEvidence)[number];

export const demographicFields = ['age', 'gender', 'location', 'household', 'education', 'income'] as const;
/** Hue, dash and marker on every map. */
export const personaColours = [1, 2, 3, 4, 5, 6, 7, 8] as const;

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
});

/** The colour, 1–8, that is worn least often; the lowest of several. */
export function nextColour(worn: readonly number[]): number {
  const wearers = personaColours.map((colour) => worn.filter((other) => other === colour).length);
  return personaColours[wearers.indexOf(Math.min(...wearers))] ?? 1;
}

/** Which of the seven steps say something. The appearance always does: a portrait is drawn from the start. */
export function finishedSteps(persona: { name: string; profile: PersonaProfile }): ReadonlySet<PersonaStep> {
  const { name, profile } = persona;
  const said: Record<PersonaStep, boolean> = {
    name: name !== '',
    who: profile.role !== '' || profile.situation !== '',
    demographics: demographicFields.some((field) => profile[field] !== ''),
    goals: profile.goals.length > 0,
    worries: profile.worries.length > 0,
    voice: profile.quote !== '' || profile.toneOfVoice !== '',
    appearance: profile.portraitSeed !== '',
  };
  return new Set(personaSteps.filter((step) => said[step]));
}

/** The step with this number, counted from 1 as in the address; the first where the number is none. */
export const stepAt = (number: number): PersonaStep => personaSteps[number - 1] ?? personaSteps[0];
export const numberOf = (step: PersonaStep): number => personaSteps.indexOf(step) + 1;
