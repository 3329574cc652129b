import type { cumulation } from './cumulation';

export const legalAtomsEn: Record<(typeof cumulation)['legalAtoms'][number], string> = {
  pen: 'penetration, however slight',
  coerc: 'force, threat, coercion, a coercive environment or incapacity',
  own: 'powers attaching to the right of ownership',
  sexact: 'the person caused to engage in acts of a sexual nature',
  adv: 'a pecuniary or other advantage, obtained or expected',
  conf: 'confinement of a woman forcibly made pregnant',
  fpint: 'intent to affect ethnic composition or to carry out other grave violations',
  repro: 'deprivation of biological reproductive capacity',
  nojust: 'no medical justification and no genuine consent',
  sexnat: 'an act of a sexual nature',
  grav: 'comparable gravity, and awareness of it',
  sev: 'severe physical or mental pain or suffering',
  cust: 'custody or control',
  lawsan: 'not merely lawful sanctions',
  purp: 'a prohibited purpose or discrimination',
  status: 'protected status, and awareness of it',
  depr: 'severe deprivation of fundamental rights',
  disc: 'targeting a group on a listed ground',
  conn: 'connection with another act or crime',
  gsuf: 'great suffering or serious injury',
  simch: 'a character similar to other listed acts, and awareness of it',
  conj: 'an imposed conjugal status, with duties of marriage',
  humil: 'humiliation or degradation that is an outrage upon dignity',
  sharm: 'serious bodily or mental harm',
  grp: 'membership of a protected group',
  gint: 'intent to destroy the group as such',
  manif: 'a manifest pattern, or conduct that could itself destroy the group',
  ctxCAH: 'an attack on a civilian population, and knowledge of it',
  ctxWC: 'a link to armed conflict, and awareness of it',
};

export const cumulationEn = {
  title: 'Cumulative and alternative charges',
  about:
    'Two crimes on the same conduct are compared by their elements of law: each must ask for something that the other does not. The test comes from the Appeals Chamber of the ICTY and was taken over by ICC chambers; it is not text of the Statute. Different conduct raises no question of concurrence.',
};
