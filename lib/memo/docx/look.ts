import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Verdict } from '@/lib/engine/pack';

/** Measures of Word: half points for letters, twentieths of a point for space. Colours as in `pdf/theme.ts`. */
const ink = { text: '251E1C', soft: '5E544E', rule: 'DED4C4', accent: '6B1D3F', wash: 'F8F3EA' };

export const verdictInk: Readonly<Record<Verdict, string>> = {
  met: '22543B',
  'not-met': '4D4A5C',
  open: '74480B',
  contested: '5A3580',
};

/** A4 with the margins that reviewers write into. */
export const sheet = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1300, left: 1300, right: 1300, header: 600, footer: 600 },
  textWidth: 11906 - 2 * 1300,
} as const;

export const tableBorders = {
  top: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  bottom: { style: BorderStyle.SINGLE, size: 4, color: ink.rule },
  left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: ink.rule },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
} as const;

export const BULLET = 'bullet';
export const bullets = {
  config: [
    {
      reference: BULLET,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: 360, hanging: 260 } } },
        },
      ],
    },
  ],
};

/** Typefaces that Word and LibreOffice have everywhere; none is embedded, so the file stays small. */
const serif = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'Georgia' };
const sans = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };

const callout = (id: string, color: string) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: 19 },
  paragraph: {
    indent: { start: 160, end: 160 },
    spacing: { before: 0, after: 0, line: 280 },
    keepLines: true,
    shading: { fill: ink.wash, type: 'clear' as const, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } },
  },
});

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, color: ink.text, bold: size < 30, boldComplexScript: size < 30 },
  // A multiple, said where it counts: LibreOffice reads an inherited number as a height, and lines would overlap.
  paragraph: {
    spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

/** Real styles with names, so that a reader can restyle the memo and a screen reader knows its headings. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: 21,
          color: ink.text,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 130, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: serif, size: 52, color: ink.text },
        paragraph: { spacing: { before: 500, after: 60 } },
      },
      heading1: heading(34, 560, 160),
      heading2: heading(25, 340, 100),
      heading3: heading(21, 240, 60),
      footnoteText: {
        run: { font: sans, size: 16, color: ink.soft },
        paragraph: { spacing: { after: 40, line: 240 } },
      },
      hyperlink: { run: { color: ink.text, underline: { type: 'dotted', color: ink.soft } } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Memo lead', basedOn: 'Normal', run: { size: 25 } },
      { id: 'Small', name: 'Memo small', basedOn: 'Normal', run: { size: 18, color: ink.soft } },
      {
        id: 'Label',
        name: 'Memo label',
        basedOn: 'Normal',
        run: { font: sans, size: 17, bold: true, boldComplexScript: true, color: ink.accent },
        paragraph: { spacing: { before: 60, after: 40 }, keepNext: true },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { font: sans, size: 19, bold: true, boldComplexScript: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      {
        id: 'Term',
        name: 'Memo term',
        basedOn: 'Normal',
        run: { size: 20, bold: true, boldComplexScript: true },
        paragraph: { spacing: { before: 80, after: 0 }, keepNext: true },
      },
      {
        id: 'Told',
        name: 'Memo definition',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { indent: { start: 360 }, spacing: { after: 60 } },
      },
      {
        id: 'Entry',
        name: 'Memo source',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { before: 80, after: 0, line: 260 }, keepNext: true },
      },
      {
        id: 'Details',
        name: 'Memo source details',
        basedOn: 'Normal',
        run: { font: sans, size: 16, color: ink.soft },
        paragraph: { indent: { start: 360 }, spacing: { after: 60, line: 250 } },
      },
      {
        id: 'Own',
        name: 'Memo own text',
        basedOn: 'Normal',
        paragraph: {
          indent: { start: 160 },
          border: { left: { style: BorderStyle.DOUBLE, size: 6, space: 8, color: '85786E' } },
        },
      },
      {
        id: 'Blank',
        name: 'Memo line to write on',
        basedOn: 'Normal',
        paragraph: {
          spacing: { before: 240, after: 120 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '85786E' } },
        },
      },
      {
        id: 'Cell',
        name: 'Memo cell',
        basedOn: 'Normal',
        run: { font: sans, size: 17 },
        paragraph: { spacing: { after: 30, line: 250 } },
      },
      {
        id: 'Note',
        name: 'Memo note',
        basedOn: 'Normal',
        run: { font: sans, size: 17, color: ink.soft },
        paragraph: {
          indent: { start: 360 },
          spacing: { after: 60, line: 250 },
          border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: ink.rule } },
        },
      },
      {
        id: 'Foot',
        name: 'Memo foot',
        basedOn: 'Normal',
        run: { font: sans, size: 14, color: ink.soft },
      },
      callout('Callout', '85786E'),
      callout('CalloutCaution', ink.accent),
    ],
  };
}
