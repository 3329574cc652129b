/** The files that a memo can become: which to choose, how the making goes, and the words inside them. */
export const memoFiles = {
  legend: 'File',
  waits: 'The file waits for what is asked above.',
  forms: {
    pdf: {
      name: 'PDF',
      hint: 'For paper and for filing. Tagged; with a screen reader the web page or Word is the first choice.',
      download: 'Download PDF',
    },
    docx: {
      name: 'Word',
      hint: 'For editing and signing. Headings, footnotes and tables work with a screen reader.',
      download: 'Download Word file',
    },
    html: {
      name: 'Web page',
      hint: 'One file that opens without a connection, works with a screen reader and prints.',
      download: 'Download web page',
    },
    json: {
      name: 'Data (JSON)',
      hint: 'For programs: each sentence with what it comes from.',
      download: 'Download data',
    },
    csv: {
      name: 'Table of elements (CSV)',
      hint: 'For a spreadsheet: a line for each element of each crime in each act.',
      download: 'Download table',
    },
    csl: {
      name: 'Sources (CSL-JSON)',
      hint: 'For Zotero and other programs that write citations.',
      download: 'Download sources',
    },
  },
  cancel: 'Stop',
  steps: {
    loading: 'Loading what writes this file …',
    writing: 'Writing the file …',
    fonts: 'Loading the fonts …',
    pages: 'Setting the pages …',
    contents: 'Numbering the contents …',
  },
  done: '{name} was handed to your browser. It is not sealed: keep it where others cannot open it.',
  cancelled: 'Stopped. No file was made.',
  failed: {
    loading:
      'What writes this file could not be loaded. Look whether Indicia is still there, then try again.',
    writing: 'The file could not be written. The device may be short of memory.',
    fonts: 'A font could not be loaded, so no PDF was made. The web page and Word need none.',
    pages:
      'The pages could not be set, so no PDF was made. The web page and Word hold the same text.',
    contents:
      'The pages could not be set, so no PDF was made. The web page and Word hold the same text.',
  },
  unchanged: 'The case is unchanged.',
  replaced:
    '{count, plural, one {One character has} other {# characters have}} no letter in the fonts and {count, plural, one {shows} other {show}} as a sign: {list}.',
  insecure:
    'This page was opened without protection (http), and the browser then refuses to compute the receipt that every memo carries. Open it over https, or on this device as localhost. The case is unchanged.',
  columns: {
    crime: 'Crime',
    element: 'Element',
    sources: 'Sources',
    place: 'Act or group',
    finding: 'Finding',
    basis: 'What the answers say or lack',
  },
};
