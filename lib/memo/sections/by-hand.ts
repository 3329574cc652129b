import type { Template } from '@/lib/case/memo-schema';
import { type Desk, method } from '../desk';
import type { Block, BlockOf } from '../value';
import type { MemoKey } from '../words';
import type { SectionDraft } from './draft';
import { factLines } from './fact-lines';

/**
 * Sections that a person completes: what identifies somebody, what only the signatory can say. The tool
 * prints the place and what belongs there, and has no field for it.
 */
const FORMS = {
  question: [
    'memo.forms.question.case',
    'memo.forms.question.chamber',
    'memo.forms.question.classification',
    'memo.forms.question.notified',
    'memo.forms.question.leave',
    'memo.forms.question.interest',
    'memo.forms.question.question',
  ],
  argument: [
    'memo.forms.argument.wording',
    'memo.forms.argument.context',
    'memo.forms.argument.purpose',
    'memo.forms.argument.drafting',
    'memo.forms.argument.rights',
  ],
  background: [
    'memo.forms.background.summary',
    'memo.forms.background.frame',
    'memo.forms.background.structures',
    'memo.forms.background.national',
  ],
  session: ['memo.forms.session.level', 'memo.forms.session.time', 'memo.forms.session.note'],
  submitter: [
    'memo.forms.submitter.submitter',
    'memo.forms.submitter.methodology',
    'memo.forms.submitter.consent',
    'memo.forms.submitter.verification',
  ],
  procedure: [
    'memo.forms.procedure.mandates',
    'memo.forms.procedure.type',
    'memo.forms.procedure.confidentiality',
    'memo.forms.procedure.response',
  ],
  sign: [
    'memo.forms.sign.author',
    'memo.forms.sign.date',
    'memo.forms.sign.second',
    'memo.forms.sign.signature',
  ],
} as const satisfies Readonly<Record<string, readonly MemoKey[]>>;
type FormId = keyof typeof FORMS;

/** A section of places that a person completes outside the tool. */
export function form(desk: Desk, id: FormId): SectionDraft {
  const items = FORMS[id].map((key) => ({ label: desk.say(key) }));
  return {
    id,
    title: desk.say(`memo.forms.${id}.title`),
    part: 'body',
    blocks: [lead(desk, id), { type: 'form', title: desk.say('memo.forms.byHand'), items }],
  };
}

const lead = (desk: Desk, id: FormId): Block => ({
  type: 'paragraph',
  tone: 'small',
  sentences: [{ text: desk.say(`memo.forms.${id}.lead`), from: method(id) }],
});

/** What the person asks for, recommends or concludes: their own words, or a place to write them. */
export function ask(desk: Desk, hasOwnText: boolean): SectionDraft {
  const { say } = desk;
  const { template } = desk.input;
  const place: BlockOf<'form'> = {
    type: 'form',
    title: say('memo.forms.byHand'),
    items: [{ label: say(`memo.ask.place.${template}`) }],
  };
  return {
    id: 'ask',
    title: say(`memo.ask.title.${template}`),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.ask.lead'), from: method('ask') }],
      },
      ...(hasOwnText ? [] : [place]),
    ],
  };
}

/** Wishes and needs as recorded at category level, and where they are told in full: not here. */
export function views(desk: Desk): SectionDraft {
  const { say } = desk;
  const ids = desk.law.law.vocabulary.facts
    .filter((f) => f.section === 'survivors')
    .map((f) => f.id);
  return {
    id: 'views',
    title: say('memo.views.title', { word: desk.case.word }),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [
          { text: say('memo.views.lead', { word: desk.case.word }), from: method('views') },
        ],
      },
      ...factLines(desk, [{}], ids),
      {
        type: 'form',
        title: say('memo.forms.byHand'),
        items: [{ label: say('memo.views.place') }],
      },
    ],
  };
}

const OUTSIDE: Readonly<
  Partial<
    Record<Template, readonly ('persons' | 'alleged' | 'accounts' | 'contact' | 'evidence')[]>
  >
> = {
  communication: ['persons', 'alleged', 'accounts', 'evidence', 'contact'],
  pattern: ['persons', 'alleged', 'contact', 'accounts'],
};

/** What is sent outside this tool: identities, accounts, evidence. Each place stays empty here. */
export function outside(desk: Desk): SectionDraft {
  const { say } = desk;
  const keys = OUTSIDE[desk.input.template] ?? [];
  return {
    id: 'outside',
    title: say('memo.outside.title'),
    part: 'annex',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.outside.lead'), from: method('outside') }],
      },
      {
        type: 'form',
        title: say('memo.outside.complete'),
        items: keys.map((key) => ({ label: say(`memo.outside.places.${key}`) })),
      },
    ],
  };
}

/** Modes of liability and what was recorded about them. */
export function mode(desk: Desk): SectionDraft {
  const { say } = desk;
  const ids = desk.law.law.vocabulary.facts
    .filter((f) => f.section === 'proceedings')
    .map((f) => f.id);
  const lines = factLines(desk, [{}], ids);
  const text = say(lines.length > 0 ? 'memo.mode.lead' : 'memo.mode.none');
  return {
    id: 'mode',
    title: say('memo.mode.title'),
    part: 'body',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text, from: method('mode') }] },
      ...lines,
    ],
  };
}
