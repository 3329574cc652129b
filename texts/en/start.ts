export const start = {
  language: { title: 'Choose a language' },
  title: 'From facts to reasons',
  lead: 'Indicia takes you from the facts of a case to a reasoned, source-pinned memo on sexual, reproductive and gender-based international crimes.',
  doors: {
    case: {
      title: 'Assess a case',
      text: 'Answer guided questions at your own pace. See what the answers support, under which source, and what is still missing.',
    },
    exercise: {
      title: 'Do an exercise',
      text: 'Work a published or invented scenario round by round, and see how your reasons compare with what an authority held and what the Principles suggest.',
    },
    law: {
      title: 'Read the law',
      text: 'The principles, elements and authorities that the questions rest on, each with its source and status.',
    },
  },
  margin: {
    privacy: {
      title: 'Where your answers go',
      text: 'Nowhere. They stay on this device and are stored encrypted. There is no account, and nothing is measured.',
    },
    never: {
      title: 'What it never says',
      text: 'It gives no verdict on a person. It says what the answers support, why, and what would change it.',
    },
    path: {
      title: 'Three steps, kept apart',
      steps: {
        nature: 'Is the act of a sexual nature?',
        violence: 'Is it sexual violence?',
        crime: 'Is it an international crime?',
      },
      text: 'An answer to one is never an answer to the next.',
    },
  },
} as const;
