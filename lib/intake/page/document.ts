import { Html, html } from '../html';
import { reply } from '../reply';
import { type Inline, policyOf } from '../script/inline';
import { wordsOf } from '../words';
import { type Brand, brandOf } from './brand';
import { directionOf, inOurs } from './language';

const icon = (accent: string) =>
  new Html(
    `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='5' fill='none' stroke='%23${accent.slice(1)}' stroke-width='4'/%3E%3C/svg%3E`,
  );

type Progress = 'under-way' | 'done' | 'lost';

type Page = {
  locale: string;
  /** Other languages in which this page can be read; empty where it has one. */
  languages?: readonly string[];
  /** Whether the page is a form, with which what was typed goes into the other language. */
  switches?: boolean;
  workspaceName?: string;
  brand?: Brand;
  title: string;
  /** How far the line has been travelled; "lost" where it ends before the last stop. */
  progress: Progress;
  /** The line as this page draws it; without one, that of its progress. */
  line?: Html | null;
  main: Html;
  footer?: Html | string;
  /** What runs in it, where anything does; the page does without. */
  scripts?: readonly Inline[];
};

/** The line with its three stops: the score, the reason, and arrival. What it says, the page says in words as well. */
const line: Record<Progress, Html> = {
  'under-way': html`<div class="line" aria-hidden="true"><i class="a"></i><i class="b"></i><i></i></div>`,
  done: html`<div class="line done" aria-hidden="true"><i class="on"></i><i class="on"></i><i class="on"></i></div>`,
  lost: html`<div class="line lost" aria-hidden="true"><i class="on"></i><i></i></div>`,
};

const direction = (locale: string) => (directionOf(locale) === 'rtl' ? html` dir="rtl"` : null);

/** A language's name in itself. */
const languageName = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/**
 * The other languages. On a form they are buttons of it, so that nothing typed is lost; before them stands one that nobody
 * sees, since a browser takes the first button of a form for the one that Enter presses.
 */
function languageSwitch(current: string, languages: readonly string[], ofForm: boolean): Html | null {
  if (languages.length < 2) return null;
  const other = (locale: string) =>
    ofForm
      ? html`<button form="f" name="speak" value="${locale}" lang="${locale}">${languageName(locale)}</button>`
      : html`<a href="?lang=${locale}" hreflang="${locale}" lang="${locale}">${languageName(locale)}</a>`;
  return html`<nav aria-label="${wordsOf(current).languages}"${inOurs(current)}>${ofForm ? html`<button form="f" class="unseen" tabindex="-1" aria-hidden="true"></button>` : null}${languages.map((locale) => (locale === current ? html`<span aria-current="true" lang="${locale}">${languageName(locale)}</span>` : other(locale)))}</nav>`;
}

const plain = brandOf(null);

function document(page: Page): Html {
  const {
    locale,
    languages = [],
    switches = false,
    workspaceName,
    brand = plain,
    title,
    progress,
    main,
    footer,
    scripts = [],
  } = page;
  const nav = languageSwitch(locale, languages, switches);
  // Its name stands beside it in words.
  const logo = brand.logo && html`<img src="${brand.logo}" alt="">`;
  return html`<!doctype html>
<html lang="${locale}"${direction(locale)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}${workspaceName ? ` · ${workspaceName}` : ''}</title><link rel="icon" href="${icon(brand.accent)}"><style>${new Html(brand.style)}</style></head>
<body>${workspaceName || nav ? html`<header><p class="by">${logo}${workspaceName}</p>${nav}</header>` : null}
<main>${page.line ?? line[progress]}${main}</main>
${footer ? html`<footer><p>${footer}</p></footer>` : null}${scripts.map(({ markup }) => markup)}</body></html>`;
}

/** The page as an answer. Without cookies, and kept by nobody but the customer's own history. */
export function pageResponse(status: number, page: Page, headers: Record<string, string> = {}): Response {
  return reply(document(page).text, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.locale,
    'content-security-policy': (page.brand ?? plain).policy + policyOf(page.scripts ?? []),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    ...headers,
  });
}
