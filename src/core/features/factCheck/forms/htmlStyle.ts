/** How the page looks: light and dark as the reader has it, and on paper black on white with no sentence torn apart. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --faint: #595959; --line: #c8c8c8;
  --unproven: #a1260d; --toCheck: #8a5a00; --verified: #1a6b2f; --uncited: #595959; --link: #0a58b5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1c1c1e; --faint: #b0b0b0; --line: #4a4a4d;
  --unproven: #ff8f7a; --toCheck: #f0b849; --verified: #7dd391; --uncited: #b0b0b0; --link: #8ab8ff; } }
* { box-sizing: border-box; }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.summary { margin: 0; font-size: 1.05rem; }
ol { margin: 0; padding: 0 0 0 2.5rem; }
ol > li { margin: 0 0 1.25rem; padding: 0 0 0 .75rem; border-left: 4px solid var(--line); }
ol > li::marker { color: var(--faint); }
.unproven { border-color: var(--unproven); } .unproven > .state strong { color: var(--unproven); }
.toCheck { border-color: var(--toCheck); } .toCheck > .state strong { color: var(--toCheck); }
.verified { border-color: var(--verified); } .verified > .state strong { color: var(--verified); }
.state { margin: 0; font-size: .85rem; color: var(--faint); }
blockquote { margin: .15rem 0 .5rem; font: 1.1rem/1.45 Georgia, 'Times New Roman', serif; }
ul { margin: 0 0 .5rem; padding-left: 1.2rem; }
table { width: 100%; margin: .5rem 0 0; border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
code { font-weight: 400; color: var(--faint); }
th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-top: 1px solid var(--line); }
th { width: 8rem; font-weight: 400; color: var(--faint); }
a { color: var(--link); }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #444; --line: #999; --link: #000;
    --unproven: #000; --toCheck: #000; --verified: #000; }
  @page { margin: 18mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, caption, .state { break-after: avoid; }
  ol > li { break-inside: avoid; }
}
`;
