'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';

const Tell = createContext<(news: string) => void>(() => {});

/** Says what became of a form where the form itself is gone from the list. */
export const useFormNews = () => useContext(Tell);

export function FormNews({ children }: { children: ReactNode }) {
  const [news, setNews] = useState('');
  return (
    <Tell value={setNews}>
      <p role="status" className="mb-3 text-sm text-muted empty:hidden">
        {news}
      </p>
      {children}
    </Tell>
  );
}
