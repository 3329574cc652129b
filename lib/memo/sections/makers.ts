import type { Desk } from '../desk';
import type { SectionId } from '../section-ids';
import { holdingsIn } from '../walk';
import { amendment } from './amendment';
import { holdingsAnnex, methodAnnex, pendingAnnex, receiptAnnex } from './annexes';
import { atIssue } from './at-issue';
import { brief } from './brief';
import { ask, form, mode, outside, views } from './by-hand';
import { care } from './care';
import { charges } from './charges';
import { context } from './context';
import { authorityFor, contrary } from './contrary';
import { counts } from './counts';
import { crimes } from './crimes';
import type { SectionDraft } from './draft';
import { errors, trainersList } from './exercise';
import { facts, record } from './facts';
import { forum } from './forum';
import { law } from './law';
import { nextSteps } from './next-steps';
import { openQuestions } from './open-questions';
import { gravity, patterns } from './patterns';
import { principles } from './principles';
import { recommendations } from './recommendations';
import { identities, power } from './recorded-chapter';
import { reviews } from './reviews';
import { risks } from './risks';
import { shortAnswers } from './short-answers';
import { steps } from './steps';
import { storytelling } from './storytelling';

type Around = {
  /** What stands before the section in this memo: the chart lists the holdings named there. */
  readonly before: readonly SectionDraft[];
  readonly hasOwnText: boolean;
};

type Maker = (desk: Desk, around: Around) => readonly SectionDraft[];

const one =
  (make: (desk: Desk) => SectionDraft): Maker =>
  (desk) => [make(desk)];

/** How each section is made. */
export const sectionMakers: Readonly<Record<SectionId, Maker>> = {
  atIssue: one(atIssue),
  brief: one(brief),
  answers: one(shortAnswers),
  facts: one(facts),
  steps: (desk) => steps(desk),
  power: one(power),
  identities: one(identities),
  context: one(context),
  counts: one(counts),
  crimes: one(crimes),
  charges: one(charges),
  amendment: one(amendment),
  mode: one(mode),
  risks: one(risks),
  contrary: one(contrary),
  principles: one(principles),
  forum: one(forum),
  care: one(care),
  next: one(nextSteps),
  question: one((desk) => form(desk, 'question')),
  law: one(law),
  authority: one(authorityFor),
  argument: one((desk) => form(desk, 'argument')),
  recommendations: one(recommendations),
  storytelling: one(storytelling),
  patterns: one(patterns),
  gravity: one(gravity),
  views: one(views),
  ask: (desk, { hasOwnText }) => [ask(desk, hasOwnText)],
  submitter: one((desk) => form(desk, 'submitter')),
  background: one((desk) => form(desk, 'background')),
  procedure: one((desk) => form(desk, 'procedure')),
  session: one((desk) => form(desk, 'session')),
  objectives: one((desk) => trainersList(desk, 'objectives')),
  tasks: one((desk) => trainersList(desk, 'tasks')),
  errors: one(errors),
  rubric: one((desk) => trainersList(desk, 'rubric')),
  variations: one((desk) => trainersList(desk, 'variations')),
  record: one(record),
  reviews: (desk) => reviews(desk),
  unanswered: one(openQuestions),
  chart: (desk, { before }) => [holdingsAnnex(desk, holdingsIn(before))],
  pending: one(pendingAnnex),
  method: one(methodAnnex),
  outside: one(outside),
  receipt: one(receiptAnnex),
  sign: one((desk) => form(desk, 'sign')),
};
