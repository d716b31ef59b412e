import { emptyHistory, type History, record, redo, undo } from '@/lib/journeys/history';
import { apply, check } from '@/lib/journeys/operations';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import { type MapView, viewOf } from './view';

export type CanvasState = {
  map: JourneyMap;
  view: MapView;
  history: History;
  /** What is being typed in: a key that its place knows, such as `step ID`. */
  editing: string | null;
};

/** Where operations go once the map has taken them. */
type Outlet = (operation: Operation) => void;

/**
 * The map on the screen: every change is an operation, taken at once and handed on to be saved. Parts subscribe to what
 * they show of it.
 */
export class CanvasStore {
  private state: CanvasState;
  private readonly listeners = new Set<() => void>();
  /** Done before anyone was there to save it. */
  private early: Operation[] = [];
  private outlet: Outlet = (operation) => void this.early.push(operation);
  private refused: (operation: Operation, key: string) => void = () => {};

  constructor(map: JourneyMap) {
    this.state = { map, view: viewOf(map), history: emptyHistory, editing: null };
  }

  readonly getState = (): CanvasState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  connect(outlet: Outlet, refused: (operation: Operation, key: string) => void): void {
    this.outlet = outlet;
    this.refused = refused;
    for (const operation of this.early.splice(0)) outlet(operation);
  }

  /**
   * Does an operation. What the map refuses is told and goes nowhere.
   * @param gesture one drag or one stretch of key presses, undone together
   * @returns whether the map took it
   */
  dispatch(operation: Operation, gesture: string | null = null): boolean {
    const { map, history } = this.state;
    const refusal = check(map, operation);
    if (refusal) {
      this.refused(operation, refusal);
      return false;
    }
    const changed = apply(map, operation);
    if (changed === map) return true;
    this.show(changed, { history: record(history, map, operation, gesture) });
    this.outlet(operation);
    return true;
  }

  undo(): Operation | null {
    return this.step(undo(this.state.history, this.state.map));
  }

  redo(): Operation | null {
    return this.step(redo(this.state.history, this.state.map));
  }

  /** Another state of the same map, from the server; `pending` is what it does not know yet. */
  replace(map: JourneyMap, pending: readonly Operation[]): void {
    this.show(pending.reduce<JourneyMap>(apply, map));
  }

  /** What an earlier page did not get saved belongs before what was done on this one. */
  putBefore(map: JourneyMap, left: readonly Operation[]): void {
    this.replace(map, [...left, ...this.early]);
  }

  edit(editing: string | null): void {
    this.set({ editing });
  }

  private step(step: { history: History; operation: Operation } | null): Operation | null {
    if (!step) return null;
    this.show(apply(this.state.map, step.operation), { history: step.history });
    this.outlet(step.operation);
    return step.operation;
  }

  private show(map: JourneyMap, rest: Partial<CanvasState> = {}): void {
    this.set({ ...rest, map, view: viewOf(map, this.state.view) });
  }

  private set(change: Partial<CanvasState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
