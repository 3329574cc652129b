/**
 * Public copies in which the text of a provision, or the content of a holding, was seen. None is the
 * official publication. `checked: someCopy` on a citation says: what the citation is cited for was
 * seen there; it does not say that a lawyer compared it with the official text.
 */
export const copy = <const A extends string>(address: A) =>
  ({ against: 'public copy', address }) as const;

/**
 * A report that says what a document holds without showing it: press, blogs, summaries, pages about a
 * policy. The content was seen there and the address is worth keeping; the reference is not checked.
 */
export const report = <const A extends string>(address: A) =>
  ({ against: 'secondary report', address }) as const;

/** Transcriptions of the 2011 editions of the Rome Statute and the Elements of Crimes. */
export const statuteCopy = copy('https://github.com/robertocarroll/icc-alpha');
export const elementsCopy = copy('https://github.com/robertocarroll/icc-alpha');

/** Rules of Procedure and Evidence. */
export const rules63To71Copy = copy('https://iccwomen.org/resources/svrpe.html');
export const rule72Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050604/p1');
export const rule16Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050730/p1');
export const rule17Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050729/p1');
export const rule18Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050728/p1');
export const rule19Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050727/p1');
export const rule85Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050522/p1');
export const rule87Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050520/p1');
export const rule88Copy = copy('https://icc-romestatute.hatenadiary.org/entry/20050519/p1');
export const rule145Copy = copy('https://inview.nl/document/id525560e42db8bb6749a7612c8429ad8f');

/** Policies and standards. */
export const genderBasedCrimesPolicySummary = report(
  'https://impunitywatch.com/icc-office-of-the-prosecutor-aims-to-strengthen-the-investigation-and-prosecution-of-gender-based-crimes-through-new-policy/',
);
export const childrenPolicyStatement = report(
  'https://icmglt.org/office-of-the-prosecutor-of-the-international-criminal-court-publishes-new-policy-on-children-statement-by-icc-prosecutor-karim-a-a-khan-kc',
);
export const slaveryPolicyQuestions = report(
  'https://www.icc-cpi.int/about/otp/questions-and-answers-the-icc-office-of-the-prosecutors-policy-on-slavery-crimes',
);
export const muradCodeQuestions = report('https://www.muradcode.com/faqs');
export const muradCodeDraft = report('https://www.muradcode.com/draft-murad-code');
export const protocolPage = report(
  'https://gov.uk/government/collections/international-protocol-on-the-documentation-and-investigation-of-sexual-violence-in-conflict-training-materials',
);
export const istanbulProtocolPage = report(
  'http://phrtoolkits.org/toolkit/istanbul-protocol-model-medical-curriculum/page/3/',
);
export const berkeleyProtocolPage = report(
  'https://digitalevidencetoolkit.org/addressing-berkeley/',
);
export const whoPage = report('https://www.drugsandalcohol.ie/11805/');
export const civilSocietyGuidelinesPage = report(
  'https://eucrim.eu/news/publication-of-guidelines-documenting-international-crimes/',
);
export const menAndBoysGuidelinesPage = report(
  'https://iici.global/2017/03/15/iici-guidelines-for-investigating-conflict-related-sexual-and-gender-based-violence-against-men-and-boys-project/',
);
