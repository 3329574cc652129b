'use client';

import { useState } from 'react';
import { Annotated } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import { Verdict } from '@/app/components/verdict';
import { type Finding, isRaised } from '@/lib/engine/findings';
import { RuleNotes } from '../../library/notes';
import type { Reading } from '../use-reading';
import { FewestAnswers } from './fewest-answers';
import sections from './findings.module.css';
import { OpeningLine } from './opening-line';
import styles from './other-findings.module.css';
import { ReasonList } from './reason-list';
import { findingKey } from './view-model/finding-index';
import { reasonTree } from './view-model/reason-tree';

/** Warnings and recommendations: by-products of the findings, folded by body of law. */
export function OtherFindings({ reading }: { reading: Reading }) {
  const { words, index } = reading;
  const raised = (kind: Finding['kind']) => index.ofKind(kind).filter(isRaised);
  const flags = raised('flag');
  const recommendations = raised('recommendation');
  return (
    <>
      <section aria-labelledby="flags" className={sections.section}>
        <h2 id="flags" tabIndex={-1}>
          {words('findings.flags.title')}
        </h2>
        <p className={sections.about}>
          {words(flags.length === 0 ? 'findings.flags.none' : 'findings.flags.lead')}
        </p>
        <ByPack findings={flags} reading={reading} folded />
      </section>
      {recommendations.length > 0 ? (
        <section aria-labelledby="recommendations" className={sections.section}>
          <h2 id="recommendations">{words('findings.recommendations.title')}</h2>
          <ByPack findings={recommendations} reading={reading} folded />
        </section>
      ) : null}
    </>
  );
}

/** Every principle, by body of law: engaged and disputed first, the others folded, each with why not. */
export function Principles({ reading }: { reading: Reading }) {
  const { words, index } = reading;
  const principles = index.ofKind('principle');
  const engaged = principles.filter(isRaised);
  // A principle that is engaged somewhere is told where it is; elsewhere it need not be.
  const others = principles.filter(({ id }) => !engaged.some((one) => one.id === id));
  return (
    <section aria-labelledby="principles" className={sections.section}>
      <h2 id="principles" tabIndex={-1}>
        {words('findings.principles.title')}
      </h2>
      {engaged.length === 0 ? (
        <p className={sections.about}>{words('findings.principles.none')}</p>
      ) : (
        <ByPack findings={engaged} reading={reading} />
      )}
      {others.length > 0 ? (
        <Details later summary={words('findings.principles.others')}>
          <ByPack findings={others} reading={reading} />
        </Details>
      ) : null}
    </section>
  );
}

function ByPack({
  findings,
  reading,
  folded = false,
}: {
  findings: readonly Finding[];
  reading: Reading;
  folded?: boolean;
}) {
  const { law, words } = reading;
  const packs = [...new Set(findings.map((finding) => law.pack(finding.id)))];
  return packs.map((pack) => {
    const title = law.texts.packs[pack.id]?.title ?? '';
    const rules = rulesOf(findings.filter((f) => law.pack(f.id) === pack));
    const list = (
      <ul className={styles.list}>
        {rules.map((same) => (
          <li key={same[0].id}>
            <Entry findings={same} reading={reading} />
          </li>
        ))}
      </ul>
    );
    return (
      <div key={pack.id} className={styles.pack}>
        {folded ? (
          <Details summary={words('findings.first.count', { title, count: rules.length })}>
            {list}
          </Details>
        ) : (
          <>
            <h3>{title}</h3>
            {list}
          </>
        )}
      </div>
    );
  });
}

type Same = readonly [Finding, ...Finding[]];

/** The same rule at several places is said once, with its places. */
function rulesOf(findings: readonly Finding[]): readonly Same[] {
  const byRule = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const same = byRule.get(finding.id);
    if (same) same.push(finding);
    else byRule.set(finding.id, [finding]);
  }
  return [...byRule.values()];
}

function Entry({ findings, reading }: { findings: Same; reading: Reading }) {
  const { law, words, cases, index, authority } = reading;
  const [open, setOpen] = useState(false);
  const [first] = findings;
  const rule = law.rule(first.id);
  const { title, short, guidance } = law.ruleText(first.id);
  const places = findings
    .filter((finding) => Object.keys(finding.scope).length > 0)
    .map((finding) => cases.placeName(finding.scope));
  const said = (side: 'for' | 'against') => [
    ...new Set(findings.flatMap(({ scope }) => authority(rule, side, scope))),
  ];
  const contrary = said('against').length > 0;
  return (
    <OpeningLine
      title={title}
      verdict={
        first.verdict === 'met' ? null : <Verdict kind={first.kind} verdict={first.verdict} />
      }
      small={[...places, contrary ? words('findings.tag.contrary') : undefined]}
      open={open}
      onToggle={setOpen}
    >
      {() => (
        <Annotated notes={<RuleNotes rule={rule} shelf={reading} brief authority={said} />}>
          {guidance ? <p className={styles.guidance}>{guidance}</p> : null}
          {findings.map((finding) => (
            <div key={findingKey(finding.id, finding.scope)}>
              {findings.length > 1 ? (
                <p className={styles.quiet}>{cases.placeName(finding.scope)}</p>
              ) : null}
              <ReasonList
                nodes={reasonTree(index, finding.because)}
                at={finding.scope}
                reading={reading}
                label={words('findings.tree.label', { finding: short })}
              />
              {finding.kind === 'principle' ? (
                <FewestAnswers finding={finding} heading="h4" reading={reading} />
              ) : null}
            </div>
          ))}
        </Annotated>
      )}
    </OpeningLine>
  );
}
