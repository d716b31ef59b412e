import { describe, expect, it } from 'vitest';
import { newNote } from '@/lib/journeys/notes';
import type { JourneyMap } from '@/lib/journeys/schema';
import { sampleMap } from '@/lib/journeys/testing';
import { viewOf } from './view';
import { type Ground, narrowing, unnarrowed } from './view-narrowing';

const none: Ground = { channels: new Set(), departments: new Set(), hurting: new Set() };

/** The sample, with a lane of pain points and nothing in it. */
function ground() {
  const sample = sampleMap();
  const lane = { id: 'pain', kind: 'pain-points', name: null, hidden: false, collapsed: false } as const;
  const wide = { id: 'wide', kind: 'text', name: null, hidden: false, collapsed: false } as const;
  const map: JourneyMap = { ...sample, lanes: [...sample.lanes, lane, wide], notes: [], cards: [] };
  return { map, ids: map.steps.map(({ id }) => id) };
}

const note = (id: string, kind: 'pain-points' | 'text') => newNote(id, kind, id, '2026-01-05T09:30:00.000Z');
const card = (id: string, laneId: string, stepId: string | undefined, span = 1) => ({
  id,
  laneId,
  stepId: stepId ?? '',
  span,
  noteId: id,
});

describe('a view narrows a map', () => {
  const { map, ids } = ground();
  const view = viewOf(map);

  it('not at all without settings, nor by what is gone', () => {
    expect(narrowing({}, none)).toBe(unnarrowed);
    const gone = narrowing({ lanes: ['x'], personas: ['x'], channels: ['x'], departments: ['x'] }, none)(view);
    expect(gone.lanes).toEqual(view.lanes);
    expect(gone.columns).toBe(view.columns);
  });

  it('to lanes and personas, whose emotions stay theirs', () => {
    const [, second] = map.personas;
    const shown = narrowing({ lanes: ['pain'], personas: [second?.id ?? ''] }, none)(view);
    expect(shown.lanes.map(({ id }) => id)).toEqual(['pain']);
    expect(shown.personas).toEqual([second]);
    shown.columns.forEach((column, index) => {
      expect(column.emotions['as-is']).toEqual([view.columns[index]?.emotions['as-is'][1] ?? null]);
    });
  });

  it('to channels, departments and evidence of what stands in the steps', () => {
    const [first] = map.touchpoints;
    const touchpoints = map.touchpoints.map((it) =>
      it === first ? { ...it, channelId: 'web', departmentIds: ['d', 'e'], evidence: 'measured' as const } : it,
    );
    const named = viewOf({ ...map, touchpoints });
    const known: Ground = { ...none, channels: new Set(['web']), departments: new Set(['d', 'e']) };
    for (const settings of [{ channels: ['web'] }, { departments: ['d'] }, { evidence: ['measured' as const] }]) {
      const found = narrowing(settings, known)(named).columns.flatMap((column) => column.touchpoints);
      expect(new Set(found.map(({ touchpoint }) => touchpoint.id))).toEqual(new Set([first?.id]));
    }
    const [column] = narrowing({ departments: ['d'] }, known)(named).columns.filter((it) => it.touchpoints.length > 0);
    expect(column?.departmentIds).toEqual(['d']);
  });

  it('to where it hurts, by pain point over all its steps or by measured emotion', () => {
    const painful = viewOf({
      ...map,
      notes: [note('slow', 'pain-points'), note('story', 'text')],
      cards: [card('slow', 'pain', ids[1], 2), card('story', 'wide', ids[0], 3)],
    });
    const shown = narrowing({ onlyPain: true }, { ...none, hurting: new Set([ids[5] ?? '']) })(painful);
    expect(shown.columns.map(({ key }) => key)).toEqual([ids[1], ids[2], ids[5]]);
    expect(shown.phases.map(({ start, count }) => [start, count])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(shown.columns[0]?.cards.wide?.map((it) => [it.card.id, it.card.span])).toEqual([['story', 2]]);
    expect(shown.columns[0]?.cards.pain?.[0]).toBe(painful.columns[1]?.cards.pain?.[0]);
    expect(narrowing({ onlyPain: true }, none)(view)).toMatchObject({ columns: [], phases: [] });
  });

  it('and draws again only what has changed', () => {
    const narrow = narrowing({ evidence: ['assumed'] }, none);
    const before = narrow(view);
    const renamed = viewOf(
      { ...map, steps: map.steps.map((it, index) => (index === 1 ? { ...it, name: 'Another' } : it)) },
      view,
    );
    const changed = narrow(renamed).columns.filter((column, index) => column !== before.columns[index]);
    expect(changed.map(({ step }) => step?.name)).toEqual(['Another']);
  });
});
