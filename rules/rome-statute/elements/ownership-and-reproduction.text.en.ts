import type { RuleText } from '@/lib/engine/law-texts';

export const ownershipPowerText = {
  title: 'One or more powers attaching to the right of ownership were exercised over a person',
  short: 'Powers of ownership',
  guidance:
    'The list is open: forced labour, servile status and trafficking are named in a footnote. Neither payment nor a locked door is needed; imprisonment alone is not enough. Lack of consent is not an element.',
} as const satisfies RuleText;
export const confinementOfPregnantWomanText = {
  title:
    'A woman forcibly made pregnant was confined, with the intent of affecting the ethnic composition of a population or carrying out other grave violations of international law',
  short: 'Confinement, forced pregnancy and intent',
  guidance:
    'The two intents are alternatives. Who made her pregnant does not matter, nor whether pregnancy began before or during confinement. National law on pregnancy adds no element. The text says “woman”; its reach to others is a point of interpretation.',
} as const satisfies RuleText;
export const reproductiveCapacityLostText = {
  title: 'A person was deprived of biological reproductive capacity',
  short: 'Loss of reproductive capacity',
  guidance:
    'Birth control whose effect is not permanent in practice is excluded by a footnote. Any gender; no purpose is needed.',
} as const satisfies RuleText;
export const neitherJustifiedNorConsentedText = {
  title:
    'The conduct was neither justified by medical treatment of the person nor carried out with their genuine consent',
  short: 'Neither justified nor consented to',
  guidance:
    'A double negative. On the bare text, justified treatment without consent falls outside; that is contested, and is left to your assessment. Genuine consent excludes consent by deception.',
} as const satisfies RuleText;
export const unionImposedText = {
  title:
    'Duties associated with marriage and the social status of a spouse were imposed, regardless of the person’s will',
  short: 'Imposed conjugal union',
  guidance:
    'Made by judges, not in the Elements. Exclusivity is its characteristic sign. No sexual act, child-bearing or ownership is required; anyone can be affected.',
} as const satisfies RuleText;
