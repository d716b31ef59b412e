import { createHash } from 'node:crypto';

/**
 * One style for all of the customer's pages, sent inside them so that the first paint waits for nothing. The values are
 * DESIGN's tokens; light-dark() is left out because older phones do not know it.
 */
const source = `
:root{color-scheme:light dark;--paper:#faf9f6;--surface:#fff;--ink:#1a1c20;--muted:#5b616d;--hair:#e3e0d9;--edge:#868b95;--accent:#1f4fd8;--on:#fff;--soft:#edf1fc;--neg:#b4430a;--pos:#0b6e66}
@media(prefers-color-scheme:dark){:root{--paper:#121316;--surface:#1a1c20;--ink:#ecedee;--muted:#a3a9b4;--hair:#2e3137;--edge:#737a86;--accent:#8aabff;--on:#121316;--soft:#202a40;--neg:#ff9a5c;--pos:#4fd1c1}}
*{box-sizing:border-box}
html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:37rem;min-height:100vh;min-height:100dvh;padding:1rem;display:flex;flex-direction:column;gap:1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media(min-width:40rem){body{padding:4rem 1.5rem 2rem;gap:2rem}}
h1,p,fieldset,legend,dl,dd{margin:0;padding:0;border:0}
h1{font-size:1.375rem;line-height:1.3;font-weight:650;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
@media(min-width:40rem){h1{font-size:1.75rem}}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1rem}
.by{font-weight:600;overflow-wrap:anywhere}
nav{display:flex;gap:1rem;font-size:.875rem}
nav>*{padding:.75rem 0;margin:-.375rem 0}
nav span{color:var(--muted)}
main{display:flex;flex-direction:column;gap:1.25rem;flex:1}
form{display:flex;flex-direction:column;gap:1.5rem}
footer{color:var(--muted);font-size:.875rem}
.line{display:flex;justify-content:space-between;height:14px;background:linear-gradient(var(--hair),var(--hair)) center/calc(100% - 14px) 3px no-repeat}
.line i{width:14px;height:14px;border:3px solid var(--edge);border-radius:50%;background:var(--paper)}
.line .on,body:has([name=score]:checked) .line .a,body:has([name=score]:checked):has(textarea:not(:placeholder-shown)) .line .b{border-color:var(--accent);background:var(--accent)}
body:has([name=score]:checked) .line{background:linear-gradient(var(--accent),var(--accent)) 7px/calc(50% - 7px) 3px no-repeat,linear-gradient(var(--hair),var(--hair)) center/calc(100% - 14px) 3px no-repeat}
.line.done,body:has([name=score]:checked):has(textarea:not(:placeholder-shown)) .line.done{background:linear-gradient(var(--accent),var(--accent)) center/calc(100% - 14px) 3px no-repeat}
.line.lost{background:linear-gradient(90deg,var(--accent) 34%,transparent 0) 7px/calc(100% - 14px) 3px no-repeat,linear-gradient(90deg,transparent 50%,var(--hair) 0) 7px/12px 3px repeat-x;background-position-y:center}
.scale{display:grid;grid-template-columns:repeat(auto-fit,minmax(1.5rem,1fr));margin-top:1.25rem;padding-left:1px}
.scale.faces{grid-template-columns:repeat(auto-fit,minmax(3.4rem,1fr))}
.c{position:relative;display:flex;margin-left:-1px}
.c input,.na input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer;z-index:2}
.c span{flex:1;display:flex;align-items:center;justify-content:center;min-height:3rem;border:1px solid var(--edge);background:var(--surface);font-size:1.0625rem;font-variant-numeric:tabular-nums}
.faces .c span{flex-direction:column;justify-content:flex-start;gap:.375rem;padding:.625rem 2px;font-size:.8125rem;line-height:1.2;text-align:center}
.faces svg{width:2.25rem;height:2.25rem;flex:none}
.c:first-child span{border-radius:6px 0 0 6px}
.c:last-child span{border-radius:0 6px 6px 0}
@media(hover:hover){.c:hover span,.na:hover span{background:var(--soft)}}
.c input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:700;border-radius:6px;margin:-4px -2px;position:relative;z-index:1}
.faces .c input:checked+span{padding:14px 4px}
.c input:focus-visible+span,.na input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px;position:relative;z-index:1;border-radius:6px}
.ends{display:flex;justify-content:space-between;gap:1rem;margin-top:.5rem;color:var(--muted);font-size:.875rem;line-height:1.3}
.ends :last-child{text-align:right}
.na{position:relative;display:inline-flex;margin-top:1rem}
.na span{display:flex;align-items:center;gap:.625rem;min-height:3rem;padding:0 1rem 0 .875rem;border:1px solid var(--edge);border-radius:24px;background:var(--surface)}
.na span::before{content:"";width:14px;height:14px;border:3px solid var(--edge);border-radius:50%;flex:none}
.na input:checked+span{border-color:var(--accent);background:var(--accent);color:var(--on);font-weight:600}
.na input:checked+span::before{border-color:var(--on);background:var(--on)}
form:has([name=score]:checked) #score-error{visibility:hidden}
.na input:focus-visible+span{border-radius:24px}
.why{display:flex;flex-direction:column;gap:.5rem}
label,dt{font-weight:600}
label small{font-size:.875rem;font-weight:400;color:var(--muted)}
.c,.na{font-weight:400}
textarea{width:100%;min-height:7rem;padding:.75rem;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit;resize:vertical;field-sizing:content}
textarea[aria-invalid]{border-color:var(--neg)}
button{min-height:3rem;padding:.5rem 1.5rem;border:1px solid transparent;border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
@media(min-width:40rem){button{align-self:flex-start}}
.e{display:flex;gap:.5rem;color:var(--neg);font-weight:600}
.e::before{content:"!";flex:none;width:1.375rem;height:1.375rem;border:2px solid;border-radius:50%;line-height:1.125rem;text-align:center;font-size:.875rem}
fieldset .e{margin-top:.75rem}
dd{white-space:pre-wrap;overflow-wrap:anywhere}
dl{display:grid;gap:.25rem}
dd+dt{margin-top:.75rem}
@media(forced-colors:active){.c input:checked+span,.na input:checked+span{forced-color-adjust:none;background:Highlight;border-color:Highlight;color:HighlightText}.line i{border-color:CanvasText}}
`;

export const style = source.replaceAll('\n', '');

const hash = createHash('sha256').update(style).digest('base64');

/** Nothing runs and nothing is fetched: this style, a drawn icon, and sending the form back to where it came from. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
