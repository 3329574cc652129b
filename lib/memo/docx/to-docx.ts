import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  type Paragraph,
  TextRun,
} from 'docx';
import type { Memo, Section } from '../value';
import { partsOf } from './blocks';
import { bullets, sheet, styles } from './look';
import { coreProperties, withoutTimes } from './neutral';
import { type Pen, penFor } from './pen';

/**
 * The memo as a Word file: headings that are headings, tables whose head is repeated, references as
 * footnotes, links to the list of sources, its language. The same memo gives the same bytes. There are
 * no fields to update on opening: Word would ask the reader about them.
 */
export async function toDocx(memo: Memo): Promise<Uint8Array<ArrayBuffer>> {
  const pen = penFor(memo);
  const children = [
    ...front(pen),
    ...memo.sections.flatMap((section) => [
      heading(pen, section),
      ...section.blocks.flatMap((block) => partsOf(pen, block)),
    ]),
  ];
  const footnotes = Object.fromEntries(
    pen.footnotes.map((cites, at) => [
      at + 1,
      {
        children: [pen.paragraph([pen.run(' '), ...pen.cites(cites)], { style: 'FootnoteText' })],
      },
    ]),
  );
  const document = new Document({
    title: memo.title,
    styles: styles(languageOf(memo.locale)),
    numbering: bullets,
    footnotes,
    sections: [
      {
        properties: { page: { size: sheet.size, margin: sheet.margin } },
        footers: { default: new Footer({ children: [foot(pen)] }) },
        children,
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(memo) };
  const packed = await Packer.toArrayBuffer(document, undefined, [core]);
  return withoutTimes(new Uint8Array(packed));
}

function front(pen: Pen): readonly Paragraph[] {
  const { memo } = pen;
  return [
    pen.paragraph([pen.run(memo.dateInWords)], { style: 'Small' }),
    pen.paragraph([pen.run(memo.title)], { heading: HeadingLevel.TITLE }),
    pen.paragraph([pen.run(memo.subtitle)], { style: 'Lead' }),
    pen.paragraph([pen.run(memo.furniture.contents)], { style: 'Label' }),
    ...memo.sections
      .filter((section) => section.part !== 'front')
      .map((section) =>
        pen.paragraph([pen.link(section.id, numbered(section.ordinal, section.title))], {
          style: 'Small',
          spacing: { after: 20 },
        }),
      ),
  ];
}

function heading(pen: Pen, { id, number, title }: Section): Paragraph {
  return pen.paragraph(pen.target(id, [pen.run(numbered(number, title))]), {
    heading: HeadingLevel.HEADING_1,
  });
}

const numbered = (number: string, title: string) => (number ? `${number}. ${title}` : title);

function foot({ memo, paragraph, run, rtl }: Pen): Paragraph {
  const { foot: text, uncheckedSign, uncheckedMeaning, page } = memo.furniture;
  const counted = page.split(/(\{page\}|\{pages\})/).map((piece) => {
    if (piece === '{page}')
      return new TextRun({ children: [PageNumber.CURRENT], rightToLeft: rtl });
    if (piece === '{pages}')
      return new TextRun({ children: [PageNumber.TOTAL_PAGES], rightToLeft: rtl });
    return run(piece);
  });
  return paragraph([run(`${text} ${uncheckedSign} ${uncheckedMeaning} `), ...counted], {
    style: 'Foot',
    alignment: AlignmentType.START,
  });
}

/** Word knows languages with their country; where a memo has none, the largest that writes so. */
const countries: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-SA',
  uk: 'uk-UA',
  ru: 'ru-RU',
};

const languageOf = (locale: string): string => countries[locale] ?? locale;
