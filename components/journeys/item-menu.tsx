'use client';
import type { Item } from './moves';
export function ItemMenu(_: { item: Item; anchor: HTMLElement; onClose(): void }) {
  return null;
}
