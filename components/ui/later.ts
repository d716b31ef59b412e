import { type ComponentType, lazy } from 'react';

const again = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Loads what the page can not do without: a line that is lost for a while only makes it come later. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // Where there is no line to wait for, nothing would ever come.
      if (typeof window === 'undefined') throw error;
      await again(2_000);
    }
  }
}

/** A part that comes when it is wanted: without a line it is waited for, and the page around it stays as it is. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await insist(load) }));
