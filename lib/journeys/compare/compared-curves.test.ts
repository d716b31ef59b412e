import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../making/copying';
import { apply } from '../operations';
import type { JourneyMap, Operation } from '../schema';
import { sampleMap } from '../testing';
import { compareCurves, differing } from './compared-curves';
import { compareMaps } from './comparison';

const first = <T>(list: readonly T[]) => list[0] as T;
const changed = (map: JourneyMap, ...operations: Operation[]) => operations.reduce<JourneyMap>(apply, map);
const compare = (a: JourneyMap, b: JourneyMap) =>
  compareCurves(
    a,
    b,
    compareMaps(a, b).phases.flatMap((phase) => phase.steps),
  );
const copied = () => {
  const map = sampleMap();
  return { map, copy: copyOf(map, uuidv7(), { title: 'Future', future: true }) };
};

describe('the curves of two maps', () => {
  it('are one for each persona of both, alike in a copy that is wished as the original is believed', () => {
    const { map, copy } = copied();
    const { shared, only } = compare(map, copy);
    expect(shared.map(({ persona }) => persona)).toEqual(map.personas);
    expect(shared.flatMap(differing)).toEqual([]);
    expect(only).toEqual({ a: [], b: [] });
    const drawn = shared.find(({ points }) => points.some((point) => point.a !== null));
    expect(drawn?.states).toEqual({ a: 'as-is', b: 'to-be' });
  });

  it('say where the second is higher, where it is lower and where one has no value', () => {
    const { map, copy } = copied();
    const { personaId } = first(map.emotions);
    const set = (step: number, state: 'as-is' | 'to-be', value: number | null): Operation => ({
      ...{
        kind: 'set-emotion',
        personaId,
        state,
        value,
        stepId: (state === 'to-be' ? copy : map).steps[step]?.id ?? '',
      },
    });
    const a = changed(map, set(0, 'as-is', -1), set(1, 'as-is', 0), set(2, 'as-is', 1), set(3, 'as-is', 1.02));
    const b = changed(copy, set(0, 'to-be', 0), set(1, 'to-be', 2), set(2, 'to-be', -0.5), set(3, 'to-be', 1));
    const told = (one: JourneyMap, other: JourneyMap) => {
      const curve = compare(one, other).shared.find(({ persona }) => persona.id === personaId);
      const of = (list: readonly { a: number | null; b: number | null }[] = []) =>
        list.map((point) => [point.a, point.b]);
      return { higher: of(curve?.higher), lower: of(curve?.lower), oneSided: of(curve?.oneSided) };
    };
    expect(told(a, b)).toMatchObject({
      higher: [
        [0, 2],
        [-1, 0],
      ],
      lower: [[1, -0.5]],
    });
    expect(told(b, a)).toMatchObject({
      higher: [[-0.5, 1]],
      lower: [
        [2, 0],
        [0, -1],
      ],
    });
    expect(told(changed(a, set(0, 'as-is', null)), b).oneSided).toContainEqual([null, 0]);
  });

  it('leave out who stands on one map alone, and name them', () => {
    const { map, copy } = copied();
    const gone = first(map.personas);
    const b = changed(copy, { kind: 'remove-persona', id: gone.id });
    expect(compare(map, b).only).toEqual({ a: [gone], b: [] });
    expect(compare(b, map).only).toEqual({ a: [], b: [gone] });
    expect(compare(map, b).shared.map(({ persona }) => persona.id)).not.toContain(gone.id);
  });
});
