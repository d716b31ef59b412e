'use client';

import { useCanvas } from '../state/canvas-context';

type TouchpointDepartmentsProps = { id: string; editable: boolean; departmentIds: readonly string[] };

/** Who is behind the touchpoint; an editor ticks them, and the map's departments follow at once. */
export function TouchpointDepartments({ id, editable, departmentIds }: TouchpointDepartmentsProps) {
  const { t, store, vocabulary } = useCanvas();
  const chips = (
    <ul className="flex flex-wrap gap-1">
      {departmentIds.map((it) => (
        <li key={it} className="map-chip">
          {vocabulary.departments.get(it) ?? ''}
        </li>
      ))}
      {departmentIds.length === 0 ? <li className="text-muted">{t('panel.nobody')}</li> : null}
    </ul>
  );
  if (!editable) return chips;
  const toggle = (department: string, on: boolean) => {
    const others = departmentIds.filter((it) => it !== department);
    store.dispatch({ kind: 'set-departments', id, departmentIds: on ? [...others, department] : others });
  };
  return (
    <details className="map-tick">
      <summary className="pointer-coarse:min-h-11 pointer-coarse:items-center">{chips}</summary>
      <ul className="mt-2 flex flex-col">
        {[...vocabulary.departments].map(([department, name]) => (
          <li key={department}>
            <label className="flex min-h-7 pointer-coarse:min-h-11 items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={departmentIds.includes(department)}
                onChange={(event) => toggle(department, event.target.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
