'use client';

import { createContext, useContext } from 'react';

/** On paper: the number under which more is said about a note or a point, by `note ID` or `point STEP PERSONA STATE`. */
export const PrintMarksContext = createContext<ReadonlyMap<string, number> | null>(null);

export const usePrintMark = (key: string): number | undefined => useContext(PrintMarksContext)?.get(key);
