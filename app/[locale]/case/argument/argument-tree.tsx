'use client';

import { Verdict } from '@/app/components/verdict';
import { evidenceFor } from '@/lib/case/evidence';
import { reviewsOn } from '@/lib/case/review';
import type { Finding } from '@/lib/engine/findings';
import type { ScopeRef } from '@/lib/engine/world';
import { samePlace } from '@/lib/memo/case-index';
import { ChangeLink } from '../findings/answer-ref';
import { elementRows } from '../findings/view-model/elements-of';
import { findingKey } from '../findings/view-model/finding-index';
import { type ReasonNode, reasonTree } from '../findings/view-model/reason-tree';
import type { Reading } from '../use-reading';
import styles from './argument-tree.module.css';

/**
 * A crime, its elements, the rules between, the answers. A nested list for every reader; the lines that
 * make it a tree are drawn by the style sheet. Every element is there, also one of which nothing is said.
 */
export function ArgumentTree({ crime, reading }: { crime: Finding; reading: Reading }) {
  const { words, law, index } = reading;
  const rows = elementRows(crime, law, index);
  return (
    <ul
      className={styles.tree}
      aria-label={words('argument.tree', { crime: law.ruleText(crime.id).short })}
    >
      <li>
        <Claim id={crime.id} at={crime.scope} from={crime.scope} reading={reading} />
        <ul className={styles.tree}>
          {rows.map(({ rule, finding }) => (
            <li key={findingKey(finding.id, finding.scope)}>
              <Claim
                id={rule.id}
                at={finding.scope}
                from={crime.scope}
                number={rule.element?.of === crime.id ? rule.element.number : undefined}
                reading={reading}
              />
              {finding.because.length > 0 ? (
                <Reasons
                  nodes={reasonTree(index, finding.because)}
                  at={finding.scope}
                  reading={reading}
                />
              ) : (
                <p className={styles.nothing}>{words('argument.noReasons')}</p>
              )}
            </li>
          ))}
        </ul>
      </li>
    </ul>
  );
}

function Reasons({
  nodes,
  at,
  reading,
}: {
  nodes: readonly ReasonNode[];
  at: ScopeRef;
  reading: Reading;
}) {
  return (
    <ul className={styles.tree}>
      {nodes.map((node) => (
        <li key={node.key}>
          <ReasonLine node={node} at={at} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function ReasonLine({ node, at, reading }: { node: ReasonNode; at: ScopeRef; reading: Reading }) {
  const { explain, words, case: c } = reading;
  if (node.code === 'finding' || node.code === 'as-above') {
    return (
      <>
        <Claim id={node.id} at={node.at} from={at} reading={reading} />
        {node.code === 'as-above' ? (
          <span className={styles.small}>{words('findings.tree.asAbove')}</span>
        ) : null}
        {node.code === 'finding' && node.children.length > 0 ? (
          <Reasons nodes={node.children} at={node.at} reading={reading} />
        ) : null}
      </>
    );
  }
  const reasons = node.code === 'answers' ? node.reasons : [node.reason];
  const atom = node.code === 'answers' ? node.reasons[0].atom : undefined;
  const items = atom ? evidenceFor(c, atom.at, atom.fact) : [];
  return (
    <div
      className={styles.answer}
      data-value={node.code === 'answers' ? node.reasons[0].value : undefined}
    >
      {explain
        .reasons(reasons, at)
        .map(({ text }) => text)
        .join(' ')}{' '}
      {atom ? <ChangeLink atom={atom} reading={reading} /> : null}
      {items.length > 0 ? (
        <p className={styles.small}>
          <bdi>
            {words('argument.evidence', {
              items: items.map(({ label }) => label).join(words('explain.join')),
            })}
          </bdi>
        </p>
      ) : null}
    </div>
  );
}

/** One rule in the argument: what it says, the verdict, its source, and who speaks against it. */
function Claim({
  id,
  at,
  from,
  number,
  reading,
}: {
  id: string;
  at: ScopeRef;
  from: ScopeRef;
  number?: number | null | undefined;
  reading: Reading;
}) {
  const { law, words, index, cases, explain, case: c } = reading;
  const rule = law.rule(id);
  const finding = index.get(id, at);
  const against = reading.authority(rule, 'against', at).length;
  const elsewhere = !samePlace(at, from) && Object.keys(at).length > 0;
  const aside = finding ? reviewsOn(c, finding).map(({ opinion }) => opinion) : [];
  return (
    <div className={styles.claim} data-kind={rule.kind}>
      <p>
        {typeof number === 'number' ? (
          <span className={styles.small}>{words('argument.element', { number })} </span>
        ) : null}
        <span className={styles.rule}>
          {rule.kind === 'element' ? law.ruleText(id).title : law.ruleText(id).short}
        </span>
        {elsewhere ? (
          <span className={styles.small}>
            {' ('}
            <bdi>{cases.placeName(at)}</bdi>)
          </span>
        ) : null}{' '}
        {finding ? <Verdict kind={rule.kind} verdict={finding.verdict} /> : null}
      </p>
      <p className={styles.small}>
        {rule.sources.slice(0, 2).map((citation) => {
          const { text, checked } = explain.cite(citation);
          return (
            <span key={text} className={styles.source}>
              <bdi lang="en">{text}</bdi>
              {checked ? null : ` ${words('sources.checked.not')}`}
            </span>
          );
        })}
        {against > 0 ? (
          <span className={styles.against}>{words('argument.against', { count: against })}</span>
        ) : null}
      </p>
      {aside.map((opinion) =>
        opinion.is === 'overrides' ? (
          <p key={opinion.reason} className={styles.against}>
            {words('argument.overridden', { to: words(`verdicts.${rule.kind}.${opinion.to}`) })}
          </p>
        ) : null,
      )}
    </div>
  );
}
