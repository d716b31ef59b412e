import type { Canvas } from '../state/canvas-context';
import { elementOf, focusStop, goTo } from '../state/focus';
import { type GridModel, gridModel, gridRows, type Stop } from '../state/grid-model';
import { itemOf } from '../state/items';
import type { Item } from '../state/moves';
import { between, cellsChosen, chosen, inRow, toggled } from './selecting';

export const gridElement = () => document.querySelector<HTMLElement>('[role=grid]');

/** What the hand holds of a map: the stops that are chosen, and the one from which the choice goes on. */
export class Hand {
  private anchor: string | null = null;
  /** Where the focus was last: what stood there may go. */
  private place: Stop | undefined;
  /** While the focus goes where the choice is stretched to, it begins no new choice. */
  private stretching = false;
  /** While something is carried, Esc is for that. */
  carrying = false;
  private picking = false;
  /** Is told when choosing one after the other begins and ends. */
  onPicking: (picking: boolean) => void = () => {};

  constructor(private readonly canvas: Canvas) {}

  get model(): GridModel {
    return gridModel(this.canvas.store.getState().view, this.canvas.editable);
  }

  get selected(): ReadonlySet<string> {
    return this.canvas.store.getState().selected;
  }

  get active(): Stop | undefined {
    const { active } = this.canvas.store.getState();
    return active === null ? undefined : this.model.byNav.get(active);
  }

  /** In the order of the map. */
  get items(): Item[] {
    return chosen(this.model, this.selected);
  }

  get many(): boolean {
    return this.items.length > 1;
  }

  /** The focus went here: this alone is chosen, unless it is among what was. */
  arrive(nav: string): void {
    this.place = this.model.byNav.get(nav);
    if (this.stretching || this.picking || (this.selected.has(nav) && itemOf(nav))) return;
    this.only(nav);
  }

  only(nav: string): void {
    this.anchor = nav;
    this.canvas.store.select(itemOf(nav) ? [nav] : []);
  }

  /** Whether each item that is touched is chosen or let go: what fingers have instead of Shift and Ctrl. */
  get isPicking(): boolean {
    return this.picking;
  }

  pick(nav: string): void {
    const { announce, t } = this.canvas;
    if (!this.selected.has(nav)) this.only(nav);
    this.anchor = nav;
    this.turn(true);
    announce(t('selection.picking', { count: this.items.length }));
  }

  /** What had the focus last stays chosen, alone. */
  stopPicking(): void {
    if (!this.picking) return;
    const { store, announce, t } = this.canvas;
    this.turn(false);
    this.only(store.getState().active ?? '');
    announce(t('selection.picked'));
  }

  /** From where the choice began up to this stop. */
  stretchTo(stop: Stop): void {
    const from = this.model.byNav.get(this.anchor ?? '') ?? this.active ?? stop;
    this.anchor = from.nav;
    this.walkTo(stop);
    this.choose(between(this.model, from, stop));
  }

  toggle(stop: Stop): void {
    const { selected } = this;
    this.walkTo(stop);
    this.anchor = stop.nav;
    this.choose(toggled(this.model, selected, stop));
  }

  chooseRow(stop: Stop): void {
    this.choose(inRow(this.model, stop));
  }

  choose(navs: readonly string[]): void {
    const { store, announce, t } = this.canvas;
    store.select(navs);
    const [count, cells] = [this.items.length, cellsChosen(this.model, this.selected).length];
    announce(cells > count ? t('selection.area', { cells, count }) : t('selection.count', { count }));
  }

  /** The stop that is nearest to the active one and is not chosen: where the focus goes when what is chosen goes. */
  beside(): string | undefined {
    const { active, selected } = this;
    return active && this.nearest(active, (stop) => !(selected.has(stop.nav) && itemOf(stop.nav)));
  }

  /** Brings the focus back to the map where what had it is gone: undone here, or removed by someone else. */
  recover(): void {
    const { place } = this;
    if (!place || this.model.byNav.has(place.nav) || document.activeElement !== document.body) return;
    focusStop(this.nearest(place, () => true));
  }

  private nearest(from: Stop, fits: (stop: Stop) => boolean): string | undefined {
    const distance = (stop: Stop) =>
      Math.abs(stop.row - from.row) * 1_000 + Math.abs(stop.col - from.col) + (stop.row < gridRows.lanes ? 1 : 0);
    const left = this.model.stops.filter((stop) => !stop.nav.startsWith('none ') && fits(stop));
    const first = left[0];
    return first && left.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), first).nav;
  }

  private turn(picking: boolean): void {
    this.picking = picking;
    this.onPicking(picking);
  }

  private walkTo(stop: Stop): void {
    const grid = gridElement();
    const element = grid && elementOf(grid, stop);
    this.stretching = true;
    if (element) goTo(element);
    this.stretching = false;
  }
}
