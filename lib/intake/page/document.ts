import type { Locale } from '@/lib/i18n/locales';
import { Html, html } from '../html';
import { words } from '../words';
import { policy, style } from './style';

const icon = new Html(
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='5' fill='none' stroke='%231f4fd8' stroke-width='4'/%3E%3C/svg%3E",
);

type Progress = 'under-way' | 'done' | 'lost';

type Page = {
  locale: Locale;
  /** Other languages in which this page can be read; empty where it has one. */
  languages?: readonly Locale[];
  workspaceName?: string;
  title: string;
  /** How far the line has been travelled; "lost" where it ends before the last stop. */
  progress: Progress;
  main: Html;
  footer?: string;
};

/** The line with its three stops: the score, the reason, and arrival. What it says, the page says in words as well. */
const line: Record<Progress, Html> = {
  'under-way': html`<div class="line" aria-hidden="true"><i class="a"></i><i class="b"></i><i></i></div>`,
  done: html`<div class="line done" aria-hidden="true"><i class="on"></i><i class="on"></i><i class="on"></i></div>`,
  lost: html`<div class="line lost" aria-hidden="true"><i class="on"></i><i></i></div>`,
};

function languageSwitch(current: Locale, languages: readonly Locale[]): Html | null {
  if (languages.length < 2) return null;
  return html`<nav aria-label="${words[current].languages}">${languages.map((locale) =>
    locale === current
      ? html`<span aria-current="true" lang="${locale}">${words[locale].languageName}</span>`
      : html`<a href="?lang=${locale}" hreflang="${locale}" lang="${locale}">${words[locale].languageName}</a>`,
  )}</nav>`;
}

function document(page: Page): Html {
  const { locale, languages = [], workspaceName, title, progress, main, footer } = page;
  const nav = languageSwitch(locale, languages);
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}${workspaceName ? ` · ${workspaceName}` : ''}</title><link rel="icon" href="${icon}"><style>${new Html(style)}</style></head>
<body>${workspaceName || nav ? html`<header><p class="by">${workspaceName}</p>${nav}</header>` : null}
<main>${line[progress]}${main}</main>
${footer ? html`<footer><p>${footer}</p></footer>` : null}</body></html>`;
}

/** The page as an answer. Without cookies and scripts, and kept by nobody but the customer's own history. */
export function pageResponse(status: number, page: Page, headers: Record<string, string> = {}): Response {
  return new Response(document(page).text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.locale,
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      ...headers,
    },
  });
}
