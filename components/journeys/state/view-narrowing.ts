import type { ViewSettings } from '@/lib/views/schema';
import type { CardItem, Column, MapView } from './view';

export type Narrowing = (view: MapView) => MapView;
export const unnarrowed: Narrowing = (view) => view;

/** What of a view's settings still exists, and where it hurts by what customers say. */
export type Ground = {
  readonly channels: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  /** Steps with measured emotion below 0. */
  readonly hurting: ReadonlySet<string>;
};

type Chosen = ReadonlySet<string> | null;

/** The chosen ones that there are; null, which narrows nothing, where there is none. */
function chosen(ids: readonly string[] | undefined, known: Iterable<string>): Chosen {
  const found = new Set([...known].filter((id) => ids?.includes(id)));
  return found.size === 0 ? null : found;
}

const allows = (only: Chosen, id: string | null) => only === null || (id !== null && only.has(id));

type Choices = { channels: Chosen; departments: Chosen; evidence: Chosen };

function narrowed(column: Column, { channels, departments, evidence }: Choices, shown: readonly boolean[]): Column {
  const touchpoints = column.touchpoints.filter(
    ({ touchpoint }) =>
      allows(channels, touchpoint.channelId) &&
      allows(evidence, touchpoint.evidence) &&
      (departments === null || touchpoint.departmentIds.some((id) => departments.has(id))),
  );
  const behind = new Set(touchpoints.flatMap(({ touchpoint }) => touchpoint.departmentIds));
  const said = (list: readonly CardItem[]) => list.filter(({ note }) => allows(evidence, note.evidence));
  return {
    ...column,
    touchpoints,
    departmentIds: [...behind].filter((id) => allows(departments, id)),
    cards: Object.fromEntries(Object.entries(column.cards).map(([lane, list]) => [lane, said(list)])),
    emotions: {
      'as-is': column.emotions['as-is'].filter((_, index) => shown[index]),
      'to-be': column.emotions['to-be'].filter((_, index) => shown[index]),
    },
  };
}

/** The columns that a card stands over, from its own on. */
const reachOf = (start: number, { card }: CardItem, count: number) =>
  Array.from({ length: Math.min(card.span, count - start) }, (_, index) => start + index);

function painfulColumns(columns: readonly Column[], hurting: ReadonlySet<string>): Set<number> {
  const painful = new Set<number>();
  columns.forEach((column, index) => {
    if (column.step && hurting.has(column.step.id)) painful.add(index);
    for (const item of Object.values(column.cards).flat()) {
      if (item.note.kind !== 'pain-points') continue;
      for (const reached of reachOf(index, item, columns.length)) painful.add(reached);
    }
  });
  return painful;
}

const sameCards = (a: Column['cards'], b: Column['cards']) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(
    ([lane, list]) => list.length === b[lane]?.length && list.every((it, i) => it === b[lane]?.[i]),
  );

/** Only these columns. A card that reaches into them begins in the first that it reaches, and is as long as what is left. */
export function onlyColumns(view: MapView, kept: ReadonlySet<number>): MapView {
  const cards = view.columns.map((): Record<string, CardItem[]> => ({}));
  view.columns.forEach((column, index) => {
    for (const [lane, list] of Object.entries(column.cards)) {
      for (const item of list) {
        const reach = reachOf(index, item, view.columns.length).filter((it) => kept.has(it));
        const first = cards[reach[0] ?? -1];
        if (!first) continue;
        const whole = item.card.span === reach.length || item.card.span === 1;
        first[lane] = [...(first[lane] ?? []), whole ? item : { ...item, card: { ...item.card, span: reach.length } }];
      }
    }
  });
  const columns = view.columns.flatMap((column, index) => {
    if (!kept.has(index)) return [];
    const now = cards[index] ?? {};
    return [sameCards(column.cards, now) ? column : { ...column, cards: now }];
  });
  const phases = view.phases.flatMap(({ phase }) => {
    const count = columns.filter((column) => column.phase.id === phase.id).length;
    return count > 0 ? [{ phase, start: columns.findIndex((column) => column.phase.id === phase.id), count }] : [];
  });
  return { ...view, columns, phases };
}

/**
 * What a view's settings leave of a map. Lanes, channels, departments and evidence narrow what stands in the steps;
 * 'only pain' narrows the steps: to those with a pain point, or with measured emotion below 0.
 */
export function narrowing(settings: ViewSettings, ground: Ground): Narrowing {
  if (Object.keys(settings).length === 0) return unnarrowed;
  const channels = chosen(settings.channels, ground.channels);
  const departments = chosen(settings.departments, ground.departments);
  const evidence = settings.evidence?.length ? new Set<string>(settings.evidence) : null;
  // A column that has not changed is narrowed to the same object, so that its cells are not drawn again.
  let known = new WeakMap<Column, Column>();
  let people: { all: MapView['personas']; shown: readonly boolean[]; those: MapView['personas'] } | null = null;
  const among = (all: MapView['personas']) => {
    const only = chosen(
      settings.personas,
      all.map(({ id }) => id),
    );
    const shown = all.map(({ id }) => allows(only, id));
    known = new WeakMap();
    return { all, shown, those: only ? all.filter((_, index) => shown[index]) : all };
  };
  return (view) => {
    const lanes = chosen(
      settings.lanes,
      view.lanes.map(({ id }) => id),
    );
    if (people?.all !== view.personas) people = among(view.personas);
    const { shown, those } = people;
    const within = (column: Column) => {
      const now = known.get(column) ?? narrowed(column, { channels, departments, evidence }, shown);
      known.set(column, now);
      return now;
    };
    const columns =
      channels || departments || evidence || those !== view.personas ? view.columns.map(within) : view.columns;
    const all = {
      ...view,
      columns,
      lanes: view.lanes.filter(({ id }) => allows(lanes, id)),
      personas: those,
    };
    return settings.onlyPain ? onlyColumns(all, painfulColumns(view.columns, ground.hurting)) : all;
  };
}
