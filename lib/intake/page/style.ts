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
h1,h2,p,fieldset,legend,dl,dd{margin:0;padding:0;border:0}
h1{font-size:1.375rem;line-height:1.3;font-weight:650;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
@media(min-width:40rem){h1{font-size:1.75rem}}
h2{font-size:1.0625rem;line-height:1.4;font-weight:650;overflow-wrap:anywhere}
h1,h2,p,dd,.o span,.k span,.of,.r span{unicode-bidi:plaintext;text-align:-webkit-match-parent;text-align:match-parent}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1rem}
.by{display:flex;align-items:center;gap:.75rem;font-weight:600;overflow-wrap:anywhere;min-width:0}
.by img{max-height:2.5rem;max-width:8rem}
nav{display:flex;gap:1rem;font-size:.875rem}
nav>*{padding:.75rem 0;margin:-.375rem 0}
nav span{color:var(--muted)}
nav button,.u button{min-height:0;padding:.75rem 0;border:0;font-size:.875rem;background:none;color:var(--accent);font-weight:400;text-decoration:underline;text-underline-offset:3px;align-self:auto}
.unseen{position:absolute;width:1px;height:1px;padding:0;margin:0;overflow:hidden;clip-path:inset(50%)}
main{display:flex;flex-direction:column;gap:1.25rem;flex:1}
form{display:flex;flex-direction:column;gap:2rem}
footer{color:var(--muted);font-size:.875rem}
.step{color:var(--muted);font-size:.875rem;margin-bottom:.25rem}
.way{display:block;height:14px;width:calc(100% - 14px);margin:0 7px;overflow:visible;fill:var(--paper);stroke:var(--hair);stroke-width:3}
.way circle{stroke:var(--edge)}
.way .on{stroke:var(--accent);fill:var(--accent)}
[dir=rtl] .way,[dir=rtl] .line{direction:ltr;transform:scaleX(-1)}
.line{display:flex;justify-content:space-between;height:14px;background:linear-gradient(var(--hair),var(--hair)) center/calc(100% - 14px) 3px no-repeat}
.line i{width:14px;height:14px;border:3px solid var(--edge);border-radius:50%;background:var(--paper)}
.line .on,body:has(input:checked) .line .a,body:has(input:checked):has(textarea:not(:placeholder-shown)) .line .b{border-color:var(--accent);background:var(--accent)}
body:has(input:checked) .line{background:linear-gradient(var(--accent),var(--accent)) 7px/calc(50% - 7px) 3px no-repeat,linear-gradient(var(--hair),var(--hair)) center/calc(100% - 14px) 3px no-repeat}
.line.done,body:has(input:checked):has(textarea:not(:placeholder-shown)) .line.done{background:linear-gradient(var(--accent),var(--accent)) center/calc(100% - 14px) 3px no-repeat}
.line.lost{background:linear-gradient(90deg,var(--accent) 34%,transparent 0) 7px/calc(100% - 14px) 3px no-repeat,linear-gradient(90deg,transparent 50%,var(--hair) 0) 7px/12px 3px repeat-x;background-position-y:center}
.scale{display:grid;grid-template-columns:repeat(auto-fit,minmax(1.5rem,1fr));margin-top:1rem;padding-inline-start:1px}
.scale.faces{grid-template-columns:repeat(auto-fit,minmax(3.4rem,1fr))}
.c{position:relative;display:flex;margin-inline-start:-1px}
.c input,.na input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer;z-index:2}
.c span{flex:1;display:flex;align-items:center;justify-content:center;min-height:3rem;border:1px solid var(--edge);background:var(--surface);font-size:1.0625rem;font-variant-numeric:tabular-nums}
.faces .c span{flex-direction:column;justify-content:flex-start;gap:.375rem;padding:.625rem 2px;font-size:.8125rem;line-height:1.2;text-align:center}
.faces svg{width:2.25rem;height:2.25rem;flex:none}
.stars .c span{padding:0}
.stars svg{width:min(2.25rem,100%);height:2.25rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.stars .c:has(input:checked) svg,.stars .c:has(~.c input:checked) svg{fill:currentColor}
.stars .c:has(~.c input:checked) span{color:var(--accent)}
.c:first-child span{border-start-start-radius:6px;border-end-start-radius:6px}
.c:last-child span{border-start-end-radius:6px;border-end-end-radius:6px}
@media(hover:hover){.c:hover span,.na:hover span{background:var(--soft)}}
.c input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:700;border-radius:6px;margin:-4px -2px;position:relative;z-index:1}
.faces .c input:checked+span{padding:14px 4px}
.c input:focus-visible+span,.na input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px;position:relative;z-index:1;border-radius:6px}
.ends{display:flex;justify-content:space-between;gap:1rem;margin-top:.5rem;color:var(--muted);font-size:.875rem;line-height:1.3}
.ends :last-child{text-align:end}
.na{position:relative;display:inline-flex;margin-top:1rem}
.na span{display:flex;align-items:center;gap:.625rem;min-height:3rem;padding:0 1rem 0 .875rem;border:1px solid var(--edge);border-radius:24px;background:var(--surface)}
.na span::before{content:"";width:14px;height:14px;border:3px solid var(--edge);border-radius:50%;flex:none}
.na input:checked+span{border-color:var(--accent);background:var(--accent);color:var(--on);font-weight:600}
.na input:checked+span::before{border-color:var(--on);background:var(--on)}
.na input:focus-visible+span{border-radius:24px}
.q{display:flex;flex-direction:column;gap:.75rem;min-width:0}
fieldset.q{display:block}
fieldset.q>*+*{margin-top:.75rem}
.help{color:var(--muted);white-space:pre-line;overflow-wrap:anywhere}
label,dt{font-weight:600}
small{font-size:.875rem;font-weight:400;color:var(--muted)}
.c,.na,.o,.k{font-weight:400}
.list,.rank,.parts{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}
.o{display:flex;align-items:center;gap:.75rem;min-height:3rem;padding:.5rem .875rem;border:1px solid var(--edge);border-radius:6px;background:var(--surface);cursor:pointer;overflow-wrap:anywhere}
.o input,.k input{flex:none;width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent);cursor:pointer}
.o span{min-width:0}
.o:has(:checked),.k:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--soft)}
.own{flex-wrap:wrap;gap:0 .75rem;padding-block:0 .375rem}
.own .o{flex:none;padding:0;border:0;background:none;box-shadow:none}
.own .t{flex:1 1 10rem;width:auto;min-width:0;border-width:0 0 1px;border-radius:0;background:none}
.r{display:flex;align-items:center;justify-content:space-between;gap:1rem;font-weight:400;overflow-wrap:anywhere}
.r span{min-width:0}
.r select{flex:none;width:5rem}
.parts label{display:grid;gap:.25rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem;padding:.875rem 0;border-top:1px solid var(--hair)}
.of{flex:1 0 100%;font-weight:600;overflow-wrap:anywhere}
.k{display:flex;align-items:center;gap:.625rem;min-height:3rem;padding:.375rem .875rem;border:1px solid var(--edge);border-radius:6px;background:var(--surface);cursor:pointer;overflow-wrap:anywhere;min-width:3rem}
.head{display:none}
@media(min-width:40rem){
.wide .head,.wide .row{display:flex;align-items:center;flex-wrap:nowrap;gap:0;padding:0}
.wide .row{min-height:3rem}
.wide .of,.wide .head>:first-child{flex:1 1 0;min-width:30%;padding-block:.5rem;padding-inline-end:1rem;font-weight:400}
.wide .head>*,.wide .k{flex:1 1 0;min-width:0}
.wide .head>*{padding:.5rem .25rem;text-align:center;color:var(--muted);font-size:.875rem;line-height:1.3;hyphens:auto;overflow-wrap:anywhere;align-self:end}
.wide .k{position:relative;justify-content:center;align-self:stretch;padding:0;border:0;background:none}
.wide .k:has(:checked){box-shadow:none;background:var(--soft)}
.wide .k span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
.t{width:100%;min-height:3rem;padding:.625rem .75rem;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit;font-weight:400}
.short{max-width:14rem}
textarea.t{min-height:7rem;resize:vertical;field-sizing:content}
.t[aria-invalid]{border-color:var(--neg);box-shadow:inset 0 0 0 1px var(--neg)}
.u{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;color:var(--muted)}
.u:empty{position:absolute}
.unsent{padding:.75rem 1rem;border:1px solid var(--edge);border-inline-start:4px solid var(--neg);border-radius:6px;background:var(--surface);color:var(--ink)}
h1:focus{outline:0}
.go{display:flex;flex-direction:column;gap:.75rem}
.next{display:inline-flex;align-items:center;justify-content:center;align-self:flex-start;min-height:3rem;padding:.5rem 1.5rem;border-radius:6px;background:var(--accent);color:var(--on);font-weight:600;text-decoration:none}
.pre{white-space:pre-line;overflow-wrap:anywhere}
button{min-height:3rem;padding:.5rem 1.5rem;border:1px solid transparent;border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
.back{background:none;border-color:var(--edge);color:var(--ink)}
@media(min-width:40rem){.go{flex-direction:row}}
.trap,.trap input{position:absolute;width:1px;height:1px;min-height:0;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.e{display:flex;gap:.5rem;color:var(--neg);font-weight:600}
.e::before{content:"!";flex:none;width:1.375rem;height:1.375rem;border:2px solid;border-radius:50%;line-height:1.125rem;text-align:center;font-size:.875rem}
dd{white-space:pre-wrap;overflow-wrap:anywhere}
dl{display:grid;gap:.25rem}
dd+dt{margin-top:.75rem}
@media(forced-colors:active){.c input:checked+span,.na input:checked+span{forced-color-adjust:none;background:Highlight;border-color:Highlight;color:HighlightText}.line i{border-color:CanvasText}}
`;

export const style = source.replaceAll('\n', '');
