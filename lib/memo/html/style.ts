/**
 * The look of the self-contained file: the same book, on screen and on paper. Colours as in `pdf/theme.ts`, and
 * on a dark screen those of `app/design/tokens.css`; paper is always light.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #251e1c; --soft: #5e544e; --rule: #ded4c4; --strong: #85786e; --accent: #6b1d3f; --wash: #f8f3ea; --met: #22543b; --not-met: #4d4a5c; --open: #74480b; --contested: #5a3580; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #181416; --ink: #ece4da; --soft: #b8aca1; --rule: #3d3437; --strong: #93867f; --accent: #e5a8bd; --wash: #211b1e; --met: #93cfae; --not-met: #bdb8cf; --open: #e6bd7c; --contested: #cfb2ef; } }
:root { color: var(--ink); background: var(--paper); font: 1.0625rem/1.6 "IBM Plex Serif", Georgia, serif; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { border-top: 2px solid var(--accent); padding-top: .75rem; }
h1 { font-weight: 400; font-size: 2.2rem; line-height: 1.2; margin: 2rem 0 0; }
h2 { font-weight: 400; font-size: 1.53rem; line-height: 1.25; margin: 3.5rem 0 1rem; }
h2 span { display: block; font: 600 .85rem/1.5 "IBM Plex Sans", system-ui, sans-serif; color: var(--accent); }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
p { margin: .75rem 0; max-width: 40rem; }
.lead { font-size: 1.275rem; line-height: 1.5; }
.small, .date, .subtitle, footer { color: var(--soft); }
.small, table, dd, aside, nav, .callout, .details { font-size: .9rem; line-height: 1.5; }
table, dt, aside, nav, .mark, .ref, .date, footer { font-family: "IBM Plex Sans", system-ui, sans-serif; }
.mark { font-weight: 600; margin-inline-end: .6em; white-space: nowrap; }
.met { color: var(--met); } .not-met { color: var(--not-met); } .open { color: var(--open); } .contested { color: var(--contested); }
.ref { display: block; font-weight: 400; font-size: .8125rem; color: var(--soft); }
.label { display: block; font-weight: 600; }
a { color: inherit; text-underline-offset: .2em; }
aside { max-width: 40rem; border-inline-start: 2px solid var(--rule); padding-inline-start: .75rem; margin: .75rem 0; color: var(--soft); }
aside.against { border-color: var(--accent); border-inline-start-style: double; border-inline-start-width: 4px; }
aside p { margin: .25rem 0; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 1.5rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; padding-block: .45rem .5rem; padding-inline: 0 1rem; overflow-wrap: break-word; }
.wide { overflow-x: auto; }
thead th { border-bottom: 1.5px solid var(--strong); color: var(--soft); }
tbody tr { border-bottom: 1px solid var(--rule); }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 1rem; padding: .45rem 0; border-top: 1px solid var(--rule); max-width: 46rem; }
dt { font-weight: 600; font-size: .9rem; } dd { margin: 0; }
ul { max-width: 40rem; padding-inline-start: 1.25rem; } li { margin: .35rem 0; }
.callout { max-width: 40rem; background: var(--wash); border-inline-start: 3px solid var(--strong); padding: .75rem 1rem; margin: 1rem 0; }
.callout.caution, .callout.contrary { border-color: var(--accent); }
.callout.own { background: none; border-inline-start: 3px double var(--strong); }
.form > :first-child { font-weight: 600; } .form ul { list-style: none; padding: 0; } .form li { border-bottom: 1px solid var(--strong); padding: .5rem 0 1.75rem; break-inside: avoid; }
.callout > :first-child { font-weight: 600; margin-top: 0; }
nav ol { list-style: none; padding: 0; columns: 18rem 2; } nav a { display: grid; grid-template-columns: 1.75rem 1fr; } nav span { color: var(--accent); }
footer { border-top: 1px solid var(--rule); margin-top: 3.5rem; padding-top: .75rem; font-size: .8125rem; }
@media (max-width: 40rem) {
  body { padding: 1rem 1rem 3rem; } h1 { font-size: 1.8rem; } h2 { margin-top: 2.5rem; }
  .wide table:has(thead th:nth-child(3)) { min-width: 32rem; } dl > div { grid-template-columns: 1fr; gap: .15rem; }
}
@page { size: A4; margin: 22mm 20mm; }
@media print {
  :root { color-scheme: light; font-size: 10pt; } .wide { overflow: visible; } .wide table { min-width: 0; } body { max-width: none; padding: 0; }
  h2, h3, h4, h2 span, h2 + p.small { break-after: avoid; } h2, h2 + p.small { break-inside: avoid; } p { orphans: 2; widows: 2; } tr, .callout, aside { break-inside: avoid; } thead { display: table-header-group; }
}
`;
