/** The look of the self-contained file: the same book, on screen and on paper. Colours as in `pdf/theme.ts`. */
export const style = `
:root { color: #251e1c; background: #fff; font: 1.0625rem/1.6 "IBM Plex Serif", Georgia, serif; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { border-top: 2px solid #6b1d3f; padding-top: .75rem; }
h1 { font-weight: 400; font-size: 2.2rem; line-height: 1.2; margin: 2rem 0 0; }
h2 { font-weight: 400; font-size: 1.53rem; line-height: 1.25; margin: 3.5rem 0 1rem; }
h2 span { display: block; font: 600 .85rem/1.5 "IBM Plex Sans", system-ui, sans-serif; color: #6b1d3f; }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
p { margin: .75rem 0; max-width: 40rem; }
.lead { font-size: 1.275rem; line-height: 1.5; }
.small, .date, .subtitle, footer { color: #5e544e; }
.small, table, dd, aside, nav, .callout, .details { font-size: .9rem; line-height: 1.5; }
table, dt, aside, nav, .mark, .ref, .date, footer { font-family: "IBM Plex Sans", system-ui, sans-serif; }
.mark { font-weight: 600; margin-inline-end: .6em; white-space: nowrap; }
.met { color: #22543b; } .not-met { color: #4d4a5c; } .open { color: #74480b; } .contested { color: #5a3580; }
.ref { display: block; font-weight: 400; font-size: .8125rem; color: #5e544e; }
.label { display: block; font-weight: 600; }
a { color: inherit; text-underline-offset: .2em; }
aside { max-width: 40rem; border-inline-start: 2px solid #ded4c4; padding-inline-start: .75rem; margin: .75rem 0; color: #5e544e; }
aside.against { border-color: #6b1d3f; border-inline-start-style: double; border-inline-start-width: 4px; }
aside p { margin: .25rem 0; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 1.5rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem 1rem .5rem 0; }
thead th { border-bottom: 1.5px solid #85786e; color: #5e544e; }
tbody tr { border-bottom: 1px solid #ded4c4; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 1rem; padding: .45rem 0; border-top: 1px solid #ded4c4; max-width: 46rem; }
dt { font-weight: 600; font-size: .9rem; } dd { margin: 0; }
ul { max-width: 40rem; padding-inline-start: 1.25rem; } li { margin: .35rem 0; }
.callout { max-width: 40rem; background: #f8f3ea; border-inline-start: 3px solid #85786e; padding: .75rem 1rem; margin: 1rem 0; }
.callout.caution, .callout.contrary { border-color: #6b1d3f; }
.callout.own { background: none; border-inline-start: 3px double #85786e; }
.form > :first-child { font-weight: 600; } .form ul { list-style: none; padding: 0; } .form li { border-bottom: 1px solid #85786e; padding: .5rem 0 1.75rem; break-inside: avoid; }
.callout > :first-child { font-weight: 600; margin-top: 0; }
nav ol { list-style: none; padding: 0; columns: 18rem 2; } nav span { display: inline-block; min-width: 1.75rem; color: #6b1d3f; }
footer { border-top: 1px solid #ded4c4; margin-top: 3.5rem; padding-top: .75rem; font-size: .8125rem; }
@page { size: A4; margin: 22mm 20mm; }
@media print {
  :root { font-size: 10pt; } body { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; } tr, .callout, aside { break-inside: avoid; } thead { display: table-header-group; }
}
`;
