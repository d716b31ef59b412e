import { insist } from '@/components/ui/later';
import type { History, Step } from '@/lib/journeys/history';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import { type MapView, viewOf } from './view';
import { type Narrowing, unnarrowed } from './view-narrowing';

export type CanvasState = {
  map: JourneyMap;
  /** What of the map is shown. */
  view: MapView;
  history: History;
  /** What is being typed in: a key that its place knows, such as `step ID`. */
  editing: string | null;
  /** The stop of the grid that had the focus last, by its name. */
  active: string | null;
  /** The stops that are acted on together, by their names: the active one alone, unless more were chosen. */
  selected: ReadonlySet<string>;
};

/** What operations do to a map is code of its own, which comes after the page, or with the first operation. */
let taking: typeof import('./taking') | undefined;
export async function loadTaking(): Promise<void> {
  taking ??= await insist(() => import('./taking'));
}

/** Where operations go once the map has taken them. */
type Outlet = (operations: readonly Operation[]) => void;

/**
 * The map on the screen: every change is an operation, taken at once and handed on to be saved. Parts subscribe to what
 * they show of it.
 */
export class CanvasStore {
  private state: CanvasState;
  private readonly listeners = new Set<() => void>();
  /** Done before anyone was there to save it. */
  private early: Operation[] = [];
  /** How often something waits for the code that takes it. */
  private later = 0;
  private outlet: Outlet = (operations) => void this.early.push(...operations);
  private untold: [Operation, string][] = [];
  private refused: (...refusal: [Operation, string]) => void = (...refusal) => void this.untold.push(refusal);

  private whole: MapView;

  constructor(
    map: JourneyMap,
    private narrowing: Narrowing = unnarrowed,
  ) {
    this.whole = viewOf(map);
    this.state = {
      map,
      view: narrowing(this.whole),
      history: { done: [], undone: [] },
      editing: null,
      active: null,
      selected: new Set(),
    };
  }

  readonly getState = (): CanvasState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  connect(outlet: Outlet, refused: (operation: Operation, key: string) => void): void {
    this.outlet = outlet;
    this.refused = refused;
    if (this.early.length > 0) outlet(this.early.splice(0));
    for (const refusal of this.untold.splice(0)) refused(...refusal);
  }

  /**
   * Does an operation. What the map refuses is told and goes nowhere.
   * @param gesture one drag or one stretch of key presses, undone together
   * @returns whether the map took it
   */
  dispatch(operation: Operation, gesture: string | null = null): boolean {
    return this.dispatchAll([operation], gesture) === 1;
  }

  /**
   * Does operations at once: shown, saved and undone together.
   * @returns how many of them the map took; those that had to wait for the code that takes them count as taken
   */
  dispatchAll(operations: readonly Operation[], gesture: string | null = null): number {
    if (!taking) {
      this.later += 1;
      void loadTaking().then(() => {
        this.later -= 1;
        this.dispatchAll(operations, gesture);
      });
      return operations.length;
    }
    const { map, history, taken, changing } = taking.take(this.state, operations, gesture, this.refused);
    if (changing.length === 0) return taken;
    this.show(map, { history });
    this.outlet(changing);
    return taken;
  }

  /** Tells of what can not even be tried, so that its text is not lost. */
  refuse(operation: Operation, key: string): void {
    this.refused(operation, key);
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    return this.step(taking?.undo(this.state.history, this.state.map));
  }

  redo(): boolean {
    return this.step(taking?.redo(this.state.history, this.state.map));
  }

  /** Done, and with nobody yet to save it. */
  get unsaved(): readonly Operation[] {
    return this.early;
  }

  /** Whether something is done or lost that nobody saves or tells yet. */
  get waits(): boolean {
    return this.later + this.early.length + this.untold.length > 0;
  }

  /** Another state of the same map: the server's, with what it does not know yet done to it. */
  replace(map: JourneyMap): void {
    this.show(map);
  }

  /** Shows the map through another view. */
  narrow(narrowing: Narrowing): void {
    if (narrowing === this.narrowing) return;
    this.narrowing = narrowing;
    this.set({ view: narrowing(this.whole) });
  }

  edit(editing: string | null): void {
    this.set({ editing });
  }

  activate(active: string | null): void {
    if (active !== this.state.active) this.set({ active });
  }

  select(navs: Iterable<string>): void {
    const selected = new Set(navs);
    const before = this.state.selected;
    if (selected.size !== before.size || [...selected].some((nav) => !before.has(nav))) this.set({ selected });
  }

  private step(step: Step | null | undefined): boolean {
    if (!step) return false;
    this.show(step.map, { history: step.history });
    this.outlet(step.operations);
    return true;
  }

  private show(map: JourneyMap, rest: Partial<CanvasState> = {}): void {
    this.whole = viewOf(map, this.whole);
    this.set({ ...rest, map, view: this.narrowing(this.whole) });
  }

  private set(change: Partial<CanvasState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
