import { evidenceStates } from '@/lib/journeys/rules';
import type { ViewSettings } from '@/lib/views/schema';

const lists = ['lanes', 'personas', 'channels', 'departments'] as const;
/** Stands between ids, and needs no escape in an address. */
const between = '.';

/** The view that an address gives. */
export function settingsIn(query: string): ViewSettings {
  const params = new URLSearchParams(query);
  const listed = (name: string) => params.get(name)?.split(between).filter(Boolean) ?? [];
  const settings: ViewSettings = {};
  for (const name of lists) {
    const ids = listed(name);
    if (ids.length > 0) settings[name] = ids;
  }
  const evidence = evidenceStates.filter((state) => listed('evidence').includes(state));
  if (evidence.length > 0) settings.evidence = evidence;
  if (params.get('pain') === '1') settings.onlyPain = true;
  return settings;
}

/** The same address with this view. @param saved the id of the saved view that this is, if it is one */
export function withView(href: string, settings: ViewSettings, saved: string | null = null): URL {
  const url = new URL(href);
  const set = (name: string, value: string | undefined) => {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  };
  for (const name of [...lists, 'evidence'] as const) set(name, settings[name]?.join(between));
  set('pain', settings.onlyPain ? '1' : undefined);
  set('view', saved ?? undefined);
  return url;
}

/** Turns one choice of a view around. */
export function toggled(settings: ViewSettings, name: keyof Omit<ViewSettings, 'onlyPain'>, id: string): ViewSettings {
  const { [name]: old = [], ...rest } = settings;
  const list: readonly string[] = old;
  const now = list.includes(id) ? list.filter((it) => it !== id) : [...list, id];
  return now.length > 0 ? { ...rest, [name]: now } : rest;
}

/** Shows a view by giving it the page's address; the page itself stays as it is. */
export function showView(settings: ViewSettings, saved: string | null = null): void {
  window.history.replaceState(null, '', withView(window.location.href, settings, saved));
}
