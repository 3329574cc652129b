'use client';

import { Verdict } from '@/app/components/verdict';
import type { ScopeRef } from '@/lib/engine/world';
import { samePlace } from '@/lib/memo/case-index';
import type { Reading } from '../use-reading';
import { ChangeLink } from './answer-ref';
import styles from './reason-list.module.css';
import type { ReasonNode } from './view-model/reason-tree';

/** Reasons as a nested list, from the finding down to the answers, each with the way to change it. */
export function ReasonList({
  nodes,
  at,
  reading,
  label,
}: {
  nodes: readonly ReasonNode[];
  at: ScopeRef;
  reading: Reading;
  label?: string;
}) {
  return (
    <ul className={styles.tree} aria-label={label}>
      {nodes.map((node) => (
        <li key={node.key}>
          <ReasonLine node={node} at={at} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function ReasonLine({ node, at, reading }: { node: ReasonNode; at: ScopeRef; reading: Reading }) {
  const { explain, law, cases, words } = reading;
  switch (node.code) {
    case 'answers': {
      const [first] = node.reasons;
      return (
        <p className={styles.answer}>
          {explain
            .reasons(node.reasons, at)
            .map((sentence) => sentence.text)
            .join(' ')}{' '}
          <ChangeLink atom={first.atom} reading={reading} />
        </p>
      );
    }
    case 'list':
      return (
        <p className={styles.answer}>
          {explain
            .reasons([node.reason], at)
            .map((sentence) => sentence.text)
            .join(' ')}
        </p>
      );
    case 'as-above':
    case 'finding': {
      const rule = law.rule(node.id);
      const elsewhere = !samePlace(node.at, at) && Object.keys(node.at).length > 0;
      return (
        <>
          <p>
            <span className={styles.rule}>{law.ruleText(node.id).short}</span>
            {elsewhere ? <span className={styles.place}> ({cases.placeName(node.at)})</span> : null}
            {': '}
            <Verdict kind={rule.kind} verdict={node.verdict} />
            {node.code === 'as-above' ? (
              <span className={styles.place}>, {words('findings.tree.asAbove')}</span>
            ) : null}
          </p>
          {node.code === 'finding' && node.children.length > 0 ? (
            <ReasonList nodes={node.children} at={node.at} reading={reading} />
          ) : null}
        </>
      );
    }
  }
}
