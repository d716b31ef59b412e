'use client';

import { memo } from 'react';
import { useCanvas } from '../state/canvas-context';
import { EmptyCell } from './empty-cell';
import { StillCell } from './still-cell';

type DepartmentsCellProps = { departmentIds: readonly string[]; index: number; row: number };

/** Who is behind the touchpoints of the step: follows from them, so there is nothing to edit here. */
export const DepartmentsCell = memo(function DepartmentsCell({ departmentIds, index, row }: DepartmentsCellProps) {
  const { vocabulary } = useCanvas();
  const names = departmentIds.flatMap((id) => vocabulary.departments.get(id) ?? []);
  if (names.length === 0) return <EmptyCell index={index} row={row} />;
  return (
    <StillCell index={index} row={row}>
      <ul className="flex flex-wrap gap-1">
        {names.map((name) => (
          <li key={name} className="map-chip">
            {name}
          </li>
        ))}
      </ul>
    </StillCell>
  );
});
