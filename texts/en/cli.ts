import { difference } from './difference';

/** What the command line says. ICU messages. */
export const cli = {
  assess: {
    usage:
      'Usage: npm run -s assess -- case.json [--json] [--on YYYY-MM-DD] [--against YYYY-MM-DD | law.json]\n\nPrints what the answers of a case support, with reasons. --on reads the law as it stood on that day;\n--against prints only what differs from the law of another day or another law file, and by which rules.\n case.json is a case file of Indicia;\ncase.age is a sealed one: its passphrase is asked on the terminal (or read as the first line of\nstandard input when that is no terminal). Plain JSON is for published and invented facts only.',
    steps: 'NATURE OF THE ACTS',
    crimes: 'CRIMES WORTH CONSIDERING',
    pairs: 'CUMULATIVE AND ALTERNATIVE CHARGES',
    engaged: 'PRINCIPLES ENGAGED',
    raised: 'WARNINGS RAISED',
    conflicts: 'ANSWERS THAT CANNOT BOTH BE SO',
    proposed: 'RECOMMENDATIONS PROPOSED',
    none: 'None on these answers.',
    because: 'because',
    open: 'open',
    rests: 'rests on',
    sources: 'source',
    against: 'contrary authority',
    above: 'as above: {reference}',
    footer: '† reference not yet checked. Analysis, not evidence; no verdict on any person.',
    noCase: 'Say which case to assess: npm run -s assess -- case.json',
  },
  memo: {
    usage:
      'Usage: npm run -s memo -- case.json --to memo.pdf [--template assessment] [--depth standard]\n         [--citations icc] [--date YYYY-MM-DD] [--beyond-consent "reason"]\n\nWrites a memo; the ending of the name decides the form: {forms}.\nTemplates: {templates}. Depths: {depths}.\nCitations: {citations}. Where the recorded consent does not cover the use, a reason is needed, and\nit is printed on the first page. Without --date the memo carries\ntoday’s date. case.age is a sealed case: its passphrase is asked on the terminal (or read as the\nfirst line of standard input when that is no terminal).',
    noCase: 'Say which case the memo is about: npm run -s memo -- case.json --to memo.pdf',
    noTarget: 'Say where the memo goes, for example --to memo.pdf',
    unknownForm: 'A memo cannot be written as “{ending}”. It can be: {forms}.',
    unknownChoice: 'There is no {option} “{value}”. There is: {choices}.',
    notCovered:
      'This use is not covered by the recorded consent ({why}). Nothing was written. If a person has decided that it may be made all the same, say why: --beyond-consent "reason". The reason is printed on the first page.',
    whyNot: {
      refused: 'it was refused',
      'still-held': 'a person is still held',
      ended: 'the time for which it was given is over',
      'origin-not-known': 'where the facts come from is not recorded',
      'not-known': 'nobody recorded an answer',
    },
    cannotWrite: 'The memo could not be written to {path}: {reason}.',
    written: '{path}: {pages, plural, =0 {written} one {# page} other {# pages}}.',
    personalData:
      '{count, plural, one {One place in the memo looks} other {# places in the memo look}} like personal data (a name, a number, an address, a date). Look before you pass it on: a plain case file is for published and invented facts.',
    rareCombination:
      'Place, time and identity in this memo, taken together, could point to one person. Look before you pass it on.',
    replaced:
      '{count, plural, one {One character has} other {# characters have}} no letter in the fonts and {count, plural, one {shows} other {show}} as a sign: {list}.',
  },
  checksheet: {
    usage:
      'Usage: npm run -s checksheet -- --to sheet.csv | --from sheet.csv [--rules folder]\n\n--to writes one line for each citation that nobody has compared with its text, with what to look\nfor. Fill in a verdict (yes, no, correction), where you read it, your name or initials and the date.\n--from validates the sheet and writes what it says into the source files of the rules.',
    oneOf: 'Say either --to sheet.csv or --from sheet.csv.',
    cannotWrite: 'The sheet could not be written to {path}: {reason}.',
    written: '{path}: {count, plural, one {# citation} other {# citations}} to check.',
    openQuote: '{path} is damaged: a quotation mark never closes. Nothing was changed.',
    faults: '{path} was not taken over. Nothing was changed.',
    faultLine: '  line {line}: {fault}',
    fault: {
      columns: 'the columns are not those of a check sheet',
      'unknown-key': 'this citation is not in the law, or is already checked',
      'key-twice': 'this citation comes twice',
      verdict: 'the verdict is none of yes, no, correction',
      'no-correction': 'the verdict is correction, and no corrected pinpoint is given',
      'correction-without-verdict': 'a corrected pinpoint needs the verdict correction',
      'no-address': 'it is not said where the text was read',
      'no-name': 'the name or initials are missing',
      'no-date': 'the date is missing or is not written YYYY-MM-DD',
      'line-break': 'a field holds a line break',
    },
    taken:
      '{count, plural, one {# citation} other {# citations}} taken over in {files, plural, one {# file} other {# files}}; {left, plural, =0 {none is} one {# is} other {# are}} left without a verdict.',
    unplaced: 'NOT PLACED {key}: it stands nowhere in the rules as the sheet has it.',
    refuted: 'NOT SUPPORTED {key} {note}: nothing was changed; an editor decides.',
    review:
      'Now: npm run format, read the difference, raise the version of the packs, commit with a line in the CHANGELOG.',
  },
  difference,
  input: {
    badDate: '“{date}” is not a date. Write it as YYYY-MM-DD, for example 2026-11-22.',
    notLaw: '{path} is neither a date (YYYY-MM-DD) nor a law file of Indicia.',
    lawFault: '  {at}: {fault}',
    cannotRead: '{path} could not be read: {reason}.',
    'not-ours': '{path} is not a case file of Indicia.',
    'too-new': '{path} was saved by a newer version of Indicia. Update this copy to open it.',
    damaged:
      '{path} is a case file, but it is damaged{detail, select, none {} other { at {detail}}}. Nothing was changed. Open a backup.',
    'wrong-passphrase': 'The passphrase does not open {path}.',
    'needs-key': '{path} is sealed for a key, not under a passphrase.',
    'too-costly': '{path} asks for more memory than is safe to give, and was not opened.',
    sealedDamaged: '{path} is sealed, but it is damaged. Nothing was changed. Open a backup.',
    notAge: '{path} is not a sealed (age) file.',
    ask: 'Passphrase for {path}: ',
    noPassphrase: 'No passphrase was given.',
    unknownOption: '{message}. See --help.',
    missing: 'there is no such file',
    isDirectory: 'it is a folder',
    notAllowed: 'permission is missing',
  },
};
