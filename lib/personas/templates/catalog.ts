import type { Archetype, ArchetypeId } from './archetype';
import { businessBuyer } from './business-buyer';
import { carefulComparer } from './careful-comparer';
import { firstTimeBuyer } from './first-time-buyer';
import { hurriedParent } from './hurried-parent';
import { loyalRegular } from './loyal-regular';

const archetypes: Record<ArchetypeId, Archetype> = {
  'hurried-parent': hurriedParent,
  'careful-comparer': carefulComparer,
  'loyal-regular': loyalRegular,
  'first-time-buyer': firstTimeBuyer,
  'business-buyer': businessBuyer,
};

/** A well-known persona to start from. */
export const archetype = (id: ArchetypeId): Archetype => archetypes[id];
