import type { FindingPlace, Reader } from './reader';

/**
 * The findings that matter: crimes for each act (or group) in a context, and the contextual elements
 * of crimes. Only they make a question worth asking; everything else is a by-product.
 */
export function goals(reader: Reader): readonly FindingPlace[] {
  return reader.findings().filter(({ rule: { rule } }) => {
    const role = rule.element?.role;
    return rule.kind === 'crime' || role === 'context' || role === 'context-knowledge';
  });
}
