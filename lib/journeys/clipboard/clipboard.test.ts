import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { record, undo } from '../history';
import { apply, applyAll, check } from '../operations';
import type { JourneyMap, Operation } from '../schema';
import { emptyHistory, intents, newTouchpoint, operationOf, sampleMap } from '../testing';
import type { Making } from './adding';
import type { Block, MapItem } from './block';
import { contentOf, rowsOf } from './copying';
import { planDuplicate } from './duplicating';
import { blockIn, isTable, markupOf } from './markup';
import { type Paste, type Place, planPaste, planTablePaste } from './pasting';

const making: Making = { newId: uuidv7, now: '2026-03-02T10:00:00.000Z', touchpoints: [], stepName: 'New step' };
const nowhere: Place = { item: null, phaseId: null, stepId: null, laneId: null };
const shown = (map: JourneyMap) => map.lanes.filter((lane) => !lane.hidden);

/** Carries a plan out; each of its operations must be one that the map takes. */
function carriedOut(map: JourneyMap, { operations }: { operations: readonly Operation[] }): JourneyMap {
  return operations.reduce((now, operation) => {
    expect(check(now, operation)).toBeNull();
    return apply(now, operation);
  }, map);
}

const at = (map: JourneyMap, lane: number, step: number): Place => ({
  ...nowhere,
  laneId: shown(map)[lane]?.id ?? null,
  stepId: map.steps[step]?.id ?? null,
});

const textsAt = (map: JourneyMap, { laneId, stepId }: Place) =>
  map.cards
    .filter((card) => card.laneId === laneId && card.stepId === stepId)
    .map((card) => map.notes.find((note) => note.id === card.noteId)?.text);

function blockOf(map: JourneyMap, items: readonly MapItem[], cut = false): Block {
  const content = contentOf(map, items, shown(map));
  if (!content) throw new Error('Nothing was copied');
  return { workspace: 'ours', journeyId: map.id, cut, content };
}

const paste = (map: JourneyMap, block: Block, place: Place, workspace = 'ours') =>
  planPaste(map, block, { place, shown: shown(map) }, making, workspace);
const pasteRows = (map: JourneyMap, rows: string[][], place: Place): Paste =>
  planTablePaste(map, rows, { place, shown: shown(map) }, making);
const cards = (map: JourneyMap): MapItem[] => map.cards.map(({ id }) => ({ kind: 'card', id }));

describe('cells', () => {
  it('go where the hand is, keep their places towards each other and take the lane’s kind', () => {
    const map = sampleMap();
    // Pain points at the steps 0, 2 and 4, opportunities at 1, 3 and 5.
    const block = blockOf(map, cards(map).slice(0, 2));
    const place = at(map, 3, 1);
    const plan = paste(map, block, place);
    const done = carriedOut(map, plan);
    expect(textsAt(done, place)).toEqual(['card 1', 'card 0']);
    expect(textsAt(done, at(map, 3, 3))).toEqual(['card 3', 'card 2']);
    expect(plan.added).toHaveLength(2);
    expect(done.notes).toHaveLength(map.notes.length + 2);
    expect(new Set(done.notes.map((note) => note.id)).size).toBe(done.notes.length);
  });

  it('come behind the card at hand, and make steps past the last one', () => {
    const map = sampleMap();
    const first = map.cards[0];
    const crowded = carriedOut(map, pasteRows(map, [['second']], at(map, 2, 0)));
    const behind = pasteRows(crowded, [['between']], { ...at(map, 2, 0), item: { kind: 'card', id: first?.id ?? '' } });
    expect(textsAt(carriedOut(crowded, behind), at(map, 2, 0))).toEqual(['card 0', 'between', 'second']);
    const wide = carriedOut(map, pasteRows(map, [['a', 'b', 'c']], at(map, 2, 5)));
    expect(wide.steps.map(({ name }) => name).slice(-2)).toEqual(['New step', 'New step']);
    expect(textsAt(wide, at(wide, 2, 7))).toEqual(['c']);
  });

  it('find the lane of their kind on the head of a step or phase, which is in none', () => {
    const map = sampleMap();
    const block = blockOf(map, cards(map).slice(3, 4));
    const onStep = carriedOut(map, paste(map, block, { ...nowhere, stepId: map.steps[4]?.id ?? null }));
    expect(textsAt(onStep, at(map, 3, 4))).toEqual(['card 1']);
    const onPhase = carriedOut(map, paste(map, block, { ...nowhere, phaseId: map.phases[1]?.id ?? null }));
    expect(textsAt(onPhase, at(map, 3, 2))).toEqual(['card 1']);
  });

  it('say which lanes took nothing and how much found no lane', () => {
    const map = sampleMap();
    const plan = pasteRows(map, [['Blog'], ['glad'], ['slow'], ['faster'], ['x'], ['y']], at(map, 0, 1));
    expect(plan.skipped.map((lane) => lane.kind)).toEqual(['emotion']);
    expect(plan.left).toBe(2);
    const done = carriedOut(map, plan);
    expect(done.touchpoints.map(({ name }) => name)).toContain('Blog');
    expect(textsAt(done, at(map, 2, 1))).toEqual(['slow']);
  });

  it('make a card a line, without the marks of a list, and keep what is too long as details', () => {
    const map = sampleMap();
    const long = 'x'.repeat(2_500);
    const done = carriedOut(map, pasteRows(map, [[`- late\n\n• wet box\n${long}`]], at(map, 3, 0)));
    expect(textsAt(done, at(map, 3, 0))).toEqual(['late', 'wet box', `${'x'.repeat(1_999)}…`]);
    expect(done.notes.find((note) => note.details !== '')?.details).toBe(long);
  });

  it('leave out a touchpoint that stands at that step already, and say so', () => {
    const map = sampleMap();
    const once = carriedOut(map, pasteRows(map, [['Review page']], at(map, 0, 1)));
    const plan = pasteRows(once, [['review page\nBlog\nBlog']], at(once, 0, 1));
    const done = carriedOut(once, plan);
    const names = done.placements
      .filter(({ stepId }) => stepId === done.steps[1]?.id)
      .map(({ touchpointId }) => done.touchpoints.find(({ id }) => id === touchpointId)?.name);
    expect(names.filter((name) => name === 'Review page' || name === 'Blog')).toEqual(['Review page', 'Blog']);
    expect(plan).toMatchObject({ again: 2, left: 0 });
    const placement: MapItem = {
      kind: 'placement',
      id: done.placements.find(({ stepId }) => stepId === done.steps[1]?.id)?.id ?? '',
    };
    const copied = paste(done, blockOf(done, [placement]), { ...at(done, 0, 1), item: placement });
    expect(copied).toMatchObject({ operations: [], again: 1, left: 0 });
  });

  it('place the touchpoint of that name instead of a second one', () => {
    const map = sampleMap();
    const known = newTouchpoint('Review page');
    const plan = planTablePaste(
      map,
      [['SHOP\nreview page']],
      { place: at(map, 0, 4), shown: shown(map) },
      { ...making, touchpoints: [known] },
    );
    const done = carriedOut(map, plan);
    expect(done.touchpoints).toHaveLength(map.touchpoints.length + 1);
    expect(done.touchpoints).toContainEqual(known);
  });
});

describe('a table on the head of a step', () => {
  it('names new steps by its first row and fills the lanes below', () => {
    const map = sampleMap();
    const head = { ...nowhere, stepId: map.steps[0]?.id ?? null };
    const plan = pasteRows(map, [['I open it', 'I try them on'], ['Box', ''], [], ['', 'too small']], head);
    const done = carriedOut(map, plan);
    expect(done.steps.slice(0, 3).map(({ name }) => name)).toEqual(['first awareness', 'I open it', 'I try them on']);
    expect(textsAt(done, at(done, 2, 2))).toEqual(['too small']);
    expect(plan.added.map(({ kind }) => kind)).toEqual(['step', 'step']);
  });
});

describe('what was cut', () => {
  it('is the same note where it is put first, and a copy after that', () => {
    const map = sampleMap();
    const items = cards(map).slice(0, 1);
    const block = blockOf(map, items, true);
    const cut = apply(map, { kind: 'remove-card', id: items[0]?.id ?? '' });
    const once = carriedOut(cut, paste(cut, block, at(map, 2, 3)));
    expect(once.notes.map(({ id }) => id)).toEqual(map.notes.map(({ id }) => id));
    const twice = carriedOut(once, paste(once, block, at(map, 2, 3)));
    expect(twice.notes).toHaveLength(map.notes.length + 1);
  });

  it('refers to nothing in another workspace', () => {
    const map = sampleMap();
    const [note] = map.notes;
    const owned = apply(map, { kind: 'edit-note', id: note?.id ?? '', changes: { ownerId: uuidv7() } });
    const all = owned.steps.map(({ id }): MapItem => ({ kind: 'step', id }));
    const other = sampleMap();
    const done = carriedOut(other, paste(other, blockOf(owned, all, true), at(other, 0, 5), 'theirs'));
    expect(done.steps).toHaveLength(12);
    expect(done.notes).toHaveLength(12);
    expect(done.notes.every(({ ownerId }) => ownerId === null)).toBe(true);
    expect(done.notes.some(({ id }) => owned.notes.some((it) => it.id === id))).toBe(false);
    // Both maps have a shop, a hotline and a parcel: by name they are the other's own.
    expect(done.touchpoints).toEqual(other.touchpoints);
  });
});

describe('a duplicate', () => {
  it.each(['card', 'step', 'phase', 'lane'] as const)('of a %s says the same and is undone at once', (kind) => {
    const map = sampleMap();
    const lists = { card: map.cards, step: map.steps, phase: map.phases, lane: map.lanes.slice(2) };
    const item = { kind, id: lists[kind][0]?.id ?? '' };
    const plan = planDuplicate(map, [item], making);
    const done = carriedOut(map, plan);
    const [second] = plan.added;
    expect(contentOf(done, second ? [second] : [], shown(done))).toMatchObject(
      JSON.parse(
        JSON.stringify(contentOf(map, [item], shown(map)), (key, value) => (key === 'id' ? undefined : value)),
      ),
    );
    const history = record(emptyHistory, applyAll(map, plan.operations));
    expect(undo(history, done)?.map).toEqual(map);
  });

  it('stands after what it was made of, and is a note of its own', () => {
    const map = sampleMap();
    const [phase, second] = map.phases;
    const done = carriedOut(map, planDuplicate(map, [{ kind: 'phase', id: phase?.id ?? '' }], making));
    expect(done.phases.map(({ name }) => name)).toEqual(['awareness', 'awareness', 'purchase', 'service']);
    expect(done.phases[2]).toBe(second);
    expect(done.notes).toHaveLength(map.notes.length + 2);
    expect(done.touchpoints).toBe(map.touchpoints);
  });

  it('is not made of touchpoints alone, nor of lanes that show what stands elsewhere', () => {
    const map = sampleMap();
    const items: MapItem[] = [
      { kind: 'placement', id: map.placements[0]?.id ?? '' },
      { kind: 'lane', id: map.lanes[1]?.id ?? '' },
    ];
    expect(planDuplicate(map, items, making)).toEqual({ operations: [], added: [] });
  });
});

describe('the clipboard', () => {
  it('gives back any part of any map', () => {
    fc.assert(
      fc.property(intents, fc.nat(3), (wishes, which) => {
        const map = wishes.reduce((now, wish) => apply(now, operationOf(now, wish)), sampleMap());
        const kinds: MapItem[][] = [
          cards(map),
          map.steps.map(({ id }) => ({ kind: 'step', id })),
          map.phases.map(({ id }) => ({ kind: 'phase', id })),
          map.lanes.map(({ id }) => ({ kind: 'lane', id })),
        ];
        const items = kinds[which] ?? [];
        fc.pre(contentOf(map, items, shown(map)) !== null);
        const block = blockOf(map, items);
        expect(blockIn(markupOf(block).html)).toEqual(block);
        carriedOut(map, paste(map, block, at(map, 1, 0)));
      }),
    );
  });

  it('gives other programs rows and columns', () => {
    const map = sampleMap();
    const { text, html } = markupOf(blockOf(map, cards(map)));
    expect(text).toBe('card 0\t\tcard 2\t\tcard 4\t\n\tcard 1\t\tcard 3\t\tcard 5');
    expect(isTable(html, text)).toBe(true);
    expect(rowsOf(blockOf(map, [{ kind: 'step', id: map.steps[1]?.id ?? '' }]).content)).toEqual([
      ['then awareness'],
      ['shop\nhotline'],
      ['card 1'],
    ]);
  });

  it.each([
    ['no part', '<table><tr><td>x</td></tr></table>'],
    ['no JSON', '<table data-touchline-map="%7B"></table>'],
    ['a broken escape', '<table data-touchline-map="%E0%A4%A"></table>'],
    ['another shape', `<table data-touchline-map="${encodeURIComponent('{"content":{"what":"cells"}}')}"></table>`],
  ])('takes nothing from a table with %s', (_, html) => {
    expect(blockIn(html)).toBeNull();
  });

  it('takes no address that could hold a script', () => {
    const map = sampleMap();
    const [note] = map.notes;
    const linked = {
      ...map,
      notes: map.notes.map((it) => (it === note ? { ...it, link: 'javascript:alert(1)' } : it)),
    };
    expect(blockIn(markupOf(blockOf(linked, cards(map))).html)).toBeNull();
  });
});
