import type { Scope } from '@/db/scope';
import { type LibraryView, libraryView, shownPersonas } from '../library';
import { listPersonas, type PersonaWithMaps } from '../queries';

type Library = { view: LibraryView; personas: PersonaWithMaps[]; total: number };

/** The library as an address asks for it. A workspace has dozens of personas: all are read, and searched as people read. */
export async function libraryOf(
  scope: Scope,
  asked: Readonly<Record<string, string | string[] | undefined>>,
  locale: string,
): Promise<Library> {
  const everybody = await listPersonas(scope);
  const view = libraryView(asked);
  return { view, personas: shownPersonas(everybody, view, locale), total: everybody.length };
}
