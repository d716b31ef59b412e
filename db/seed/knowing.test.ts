import { expect, test } from 'vitest';
import { shoeShop } from '@/lib/journeys/templates/shoe-shop/template';
import { isFilled } from '@/lib/personas/fields';
import { completeProfile } from '@/lib/personas/rules';
import { aims, remarks } from './aims';
import { grounds } from './grounds';

const people = new Map(shoeShop.personas?.map((persona) => [persona.name, persona]));
const steps = shoeShop.phases.flatMap((phase) => phase.steps.map(({ name }) => name.en));

test('what is said of the demo’s people and steps is said of those that the map has', () => {
  for (const { step, persona } of [...aims, ...remarks]) {
    expect(steps).toContain(step);
    expect(people.has(persona)).toBe(true);
  }
});

test('nothing that is empty rests on anything, and each of the team’s own fields rests on something', () => {
  for (const { persona, fields, own } of grounds) {
    const known = people.get(persona);
    for (const profile of Object.values(known?.profile ?? {})) {
      const { channels: _, ...rest } = fields;
      for (const field of Object.keys(rest)) expect(isFilled(completeProfile(profile), field as 'goals')).toBe(true);
      expect(profile.fields).toHaveLength(own.length);
    }
    expect(Object.keys(known?.uses ?? {}).length).toBeGreaterThan(0);
  }
});

test('both languages of a person say as much', () => {
  for (const { profile } of people.values()) {
    const shape = (of: (typeof profile)['en']) =>
      Object.entries(of).map(([field, said]) => [field, Array.isArray(said) ? said.length : 0]);
    expect(shape(profile.nl)).toEqual(shape(profile.en));
    expect(profile.nl.traits?.map(({ value }) => value)).toEqual(profile.en.traits?.map(({ value }) => value));
  }
});
