'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Segmented } from './segmented';

export type Theme = 'system' | 'light' | 'dark';

interface ThemeSwitchProps {
  label: string;
  labels: Record<Theme, string>;
  value: Theme;
  /** Keeps the choice; the page has already changed when it is called. */
  save?: (theme: Theme) => unknown;
  showLabel?: boolean;
}

export function ThemeSwitch({ label, labels, value, save, showLabel }: ThemeSwitchProps) {
  const [theme, setTheme] = useState(value);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    void save?.(next);
  };
  return (
    <Segmented
      label={label}
      name="theme"
      value={theme}
      showLabel={showLabel}
      onChange={(event) => choose(event.currentTarget.value as Theme)}
      items={[
        { value: 'system', label: labels.system, icon: <Monitor aria-hidden /> },
        { value: 'light', label: labels.light, icon: <Sun aria-hidden /> },
        { value: 'dark', label: labels.dark, icon: <Moon aria-hidden /> },
      ]}
    />
  );
}
