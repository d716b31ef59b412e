import { insist } from '@/components/ui/later';

/** Puts the map on paper, as soon as what makes its sheets is there. */
export async function printNow(): Promise<void> {
  const { ready } = await insist(() => import('./printing'));
  await ready;
  window.print();
}
