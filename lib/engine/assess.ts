import { candidatesOf } from './candidates';
import { pairsOf } from './charges';
import type { CompiledRule, Engine } from './compile';
import type { Assessment, Finding } from './findings';
import { onPointIn, pairOnPoint } from './on-point';
import type { Verdict } from './pack';
import { workedOut } from './reader';
import { because, missingIn } from './reasons';
import { restsOn } from './rests-on';
import type { World } from './world';

/**
 * What the law says about a world: every finding with its reasons, the crimes worth considering, and
 * how they stand to each other. Pure, and never throws on a well-formed world: what the law does not
 * know is passed over, a link to what is not there counts as no link.
 */
export function assess(engine: Engine, world: World): Assessment {
  const reader = workedOut(engine, world);
  const places = reader.findings();
  const verdicts = places.map(({ root }) => reader.verdict(root));
  const whys = places.map(({ rule, instance }) => because(reader, rule.root, instance));
  const missing = missingIn(reader);
  const lacks = places.map(({ rule, instance }, i) =>
    verdicts[i] === 'open' ? missing(rule.root, instance) : [],
  );
  const rests = restsOn(reader, places);
  const findings = places.map(
    ({ rule, instance }, i): Finding => ({
      id: rule.rule.id,
      kind: rule.rule.kind,
      scope: instance.at,
      verdict: verdicts[i] as Verdict,
      because: whys[i] ?? [],
      missing: lacks[i] ?? [],
      restsOn: rests[i] as Finding['restsOn'],
    }),
  );
  const candidates = candidatesOf(reader);
  const onPoint = onPointIn(reader);
  const pairs = pairsOf(engine.law.cumulation, candidates, reader).map((pair) =>
    pairOnPoint(pair, engine.law, onPoint),
  );
  return { findings, candidates, pairs, onPoint };
}

/** Verdicts alone, for one world: what the tape costs without explanations. */
export function verdicts(
  engine: Engine,
  world: World,
): readonly {
  readonly rule: CompiledRule;
  readonly scope: Finding['scope'];
  readonly verdict: Verdict;
}[] {
  const reader = workedOut(engine, world);
  return reader.findings().map(({ rule, instance, root }) => ({
    rule,
    scope: instance.at,
    verdict: reader.verdict(root),
  }));
}
