import type { adHocHoldings } from './ad-hoc';

export const adHocHoldingsEn: Record<(typeof adHocHoldings)[number]['id'], string> = {
  'akayesu-468':
    'Trial. Several convictions may rest on the same facts where the offences have different elements, protect different interests, or are both needed to record what was done.',
  'akayesu-507-508':
    'Trial. Measures to prevent births may include sexual mutilation, sterilisation, forced birth control, separation of the sexes and bans on marriage; they may be mental as well as physical.',
  'akayesu-597-598':
    'Trial. Rape is understood as a physical invasion of a sexual nature under coercive circumstances, not as a list of acts and body parts.',
  'akayesu-688':
    'Trial, final on this point. Sexual violence is any act of a sexual nature committed under coercive circumstances; neither penetration nor physical contact is needed. Forcing a student to undress and exercise naked before a crowd was given as an example. Coercion needs no show of force and may be inherent in armed conflict or the presence of militia.',
  'akayesu-731-734':
    'Trial. Rape and sexual violence can be acts of genocide by serious bodily or mental harm; convictions for genocide and for rape as a crime against humanity were entered together.',
  'akayesu-war-crimes-link':
    'Trial. The war-crime counts, outrages upon personal dignity among them, failed because a required link of the accused to the conflict was found missing, not because the acts were not sexual. The Appeals Chamber later rejected the link, without entering convictions.',
  'akayesu-aj-no-special-link':
    'Appeal. No special link between the perpetrator and a party to the conflict is an element of a violation of common article 3.',
  'gacumbitsi-151-157':
    'Appeal. Where non-consent must be shown (it is no element at the ICC), it can be proved by the coercive circumstances.',
  'musema-361-370':
    'Appeal. Convictions for genocide and for extermination as a crime against humanity may stand together, since each requires proof that the other does not.',
  'celebici-tj-470-472':
    'Trial. A prohibited purpose need not be the only or the main purpose of the act for it to be torture.',
  'celebici-tj-475-496':
    'Trial. Rape in detention amounts to torture where its elements are met; discrimination because the person is a woman is among the prohibited purposes.',
  'celebici-tj-1062-1066':
    'Trial. Making two brothers perform a sexual act on each other was a fundamental attack on human dignity, recorded as inhuman and cruel treatment; the Chamber observed that it could have been rape had it been pleaded so.',
  'celebici-aj-400':
    'Appeal. Cumulative charging is allowed, because what will be proved cannot be known in advance.',
  'celebici-aj-412-413':
    'Appeal. Several convictions on the same conduct only if each provision has a materially distinct element, that is, requires proof of a fact that the other does not; otherwise the more specific provision prevails. On that test the grave-breach convictions stood and those under common article 3 for the same acts were dismissed.',
  'furundzija-185':
    'Trial. Rape: sexual penetration, oral penetration included, by coercion, force or threat of force against the victim or a third person.',
  'furundzija-271': 'Trial. Any form of captivity vitiates consent.',
  'furundzija-264-275':
    'Trial. Forced nudity and threats during interrogation, and rape, supported convictions for torture and for outrages upon personal dignity, rape included.',
  'kunarac-tj-436-460':
    'Trial. Rape is penetration without consent, assessed in the surrounding circumstances. The Elements of Crimes of the ICC ask for a coercive circumstance instead of non-consent.',
  'kunarac-tj-544-548':
    'Trial. Adopts the Čelebići approach to cumulative charges and convictions.',
  'kunarac-tj-557':
    'Trial. Rape (penetration) and torture (severe pain and a prohibited purpose) each have a materially distinct element; both convictions entered.',
  'kunarac-naked-dancing':
    'Trial. Making captives dance undressed for the occupants of a flat was an outrage upon personal dignity.',
  'kunarac-aj-58-59':
    'Appeal. The armed conflict need not have caused the crime; it is enough that it played a substantial part in the ability, the decision, the manner or the purpose of committing it.',
  'kunarac-aj-120':
    'Appeal. Lack of consent is not an element of enslavement; circumstances that make consent impossible may be evidence of it.',
  'kunarac-aj-127-129':
    'Appeal. There is no requirement of resistance. Force is evidence of non-consent and not an element; other circumstances can make an act non-consensual.',
  'kunarac-aj-127-133':
    'Appeal. No resistance is required, and detention of the kind found was so coercive that it negated any possibility of consent; an apparent initiative by a person who had been threatened was not consent.',
  'kunarac-aj-150-151':
    'Appeal. Severe pain or suffering is established once rape is proved, because rape necessarily implies it.',
  'kunarac-aj-177':
    'Appeal. Contextual elements count when provisions are compared for a materially distinct element.',
  'kunarac-aj-179-186':
    'Appeal. Convictions for rape and torture on the same conduct upheld: penetration on one side, severe pain with a prohibited purpose on the other.',
  'kunarac-aj-186':
    'Appeal. Enslavement, even where it rests on sexual exploitation, is distinct from rape; both convictions upheld.',
  'tadic-tj-male-victims':
    'Trial. An injury to a detained man’s genitals, which another detainee was forced to cause, was recorded as cruel treatment and inhumane acts: a neutral label for conduct now read as sexual violence.',
  'tadic-aj-grave-breaches':
    'Appeal. The conflict was found international and convictions for grave breaches were added.',
  'cesic-men-forced':
    'Sentence on a plea. Forcing two detained brothers at gunpoint to perform a sexual act before guards was treated as rape, charged beside humiliating and degrading treatment; the exacerbated humiliation weighed in sentence.',
  'jelisic-aj-82':
    'Appeal. Contextual elements count when provisions are compared for a materially distinct element.',
  'kordic-aj-1040-1043':
    'Appeal, by majority. Persecution has its own discriminatory element, so it may stand beside another crime against humanity on the same conduct. Earlier appeal judgments of the same tribunal held the contrary.',
  'krnojelac-aj-188':
    'Appeal. Against a second conviction for a crime against humanity beside persecution on the same conduct. Departed from in Kordić.',
  'vasiljevic-aj-144-147':
    'Appeal. Against a second conviction for a crime against humanity beside persecution on the same conduct. Departed from in Kordić.',
  'krstic-aj-224':
    'Appeal. A manifest pattern of similar conduct is no element of genocide in customary law: it stands in the Elements of the ICC.',
  'krstic-aj-231-233':
    'Appeal. Against a second conviction for a crime against humanity beside persecution on the same conduct. Departed from in Kordić.',
  'popovic-aj-537-538':
    'Appeal. Where distinct crimes are proved, a chamber is bound to enter all convictions so that the record shows the full criminality; redundancy is no ground to drop one.',
};
