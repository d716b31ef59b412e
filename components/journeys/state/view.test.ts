import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import { sampleMap } from '@/lib/journeys/testing';
import { viewOf } from './view';

describe('view of a map', () => {
  const map = sampleMap();
  const view = viewOf(map);
  const step = map.steps[1] ?? map.steps[0];
  if (!step) throw new Error('The sample has steps');

  it('has a column for each step, in the order of the phases', () => {
    expect(view.columns.map((column) => column.step?.id)).toEqual(map.steps.map(({ id }) => id));
    expect(view.phases.map(({ start, count }) => [start, count])).toEqual([
      [0, 2],
      [2, 2],
      [4, 2],
    ]);
  });

  it('draws again only the column in which something changed', () => {
    const renamed = viewOf(apply(map, { kind: 'rename-step', id: step.id, name: 'Another' }), view);
    const changed = renamed.columns.filter((column, index) => column !== view.columns[index]);
    expect(changed.map((column) => column.step?.name)).toEqual(['Another']);
    expect(changed[0]?.touchpoints).toBe(view.columns[1]?.touchpoints);
    expect(renamed.phases).toBe(view.phases);
  });

  it('is the same object where nothing changed', () => {
    expect(viewOf({ ...map }, view).columns).toBe(view.columns);
  });

  it('keeps a column for a phase that has lost its steps', () => {
    const emptied = map.steps
      .filter((it) => it.phaseId === map.phases[0]?.id)
      .reduce((now, { id }) => apply(now, { kind: 'remove-step', id }), map);
    const [first] = viewOf(emptied).columns;
    expect(first).toMatchObject({ step: null, phase: { id: map.phases[0]?.id }, touchpoints: [] });
  });

  it('names the departments behind the touchpoints of a step, each once', () => {
    const touchpoint = map.touchpoints[0];
    if (!touchpoint) throw new Error('The sample has touchpoints');
    const department = '0195a000-0000-7000-8000-000000000001';
    const changed = apply(map, { kind: 'set-departments', id: touchpoint.id, departmentIds: [department] });
    expect(viewOf(changed).columns.map((column) => column.departmentIds)).toEqual(view.columns.map(() => [department]));
  });

  it('shows a gap as null, persona by persona and state by state', () => {
    const [persona, other] = map.personas;
    if (!persona || !other) throw new Error('The sample has two personas');
    const gap = apply(map, {
      kind: 'set-emotion',
      stepId: step.id,
      personaId: persona.id,
      state: 'as-is',
      value: null,
    });
    const set = apply(gap, { kind: 'set-emotion', stepId: step.id, personaId: other.id, state: 'as-is', value: 1.5 });
    const drawn = viewOf(set, view).columns[1];
    expect(drawn?.emotions['as-is'].map((point) => point?.value ?? null)).toEqual([null, 1.5]);
    expect(drawn?.emotions['to-be']).toBe(view.columns[1]?.emotions['to-be']);
  });

  it('leaves out the lanes that are hidden', () => {
    const [first, second, ...rest] = map.lanes;
    if (!first || !second) throw new Error('The sample has lanes');
    const hiding = viewOf(apply(map, { kind: 'show-lane', id: second.id, hidden: true }), view);
    expect(hiding.lanes).toEqual([first, ...rest]);
    expect(viewOf(map).lanes).toEqual(map.lanes);
  });
});
