import { expect, test } from 'vitest';
import { havePdfTools, pdfFonts, pdfToText } from './pdf-tools';

const stream = 'BT /F 24 Tf 20 100 Td (A memo) Tj ET';

const pdf = Buffer.from(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`);

test.runIf(havePdfTools)('a PDF is read back: its text, and a font that is not embedded', () => {
  expect(pdfToText(pdf)).toContain('A memo');
  expect(pdfFonts(pdf)).toMatch(/Helvetica\s+Type 1\s+\S+\s+no/);
});

test.runIf(havePdfTools)('what is no PDF is refused', () => {
  expect(() => pdfToText(Buffer.from('nonsense'))).toThrow('pdftotext');
});
