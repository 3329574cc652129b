/** What the command line says of two runs of one case. ICU messages. */
export const difference = {
  rules: 'RULES THAT DIFFER',
  findings: 'FINDINGS THAT DIFFER',
  came: 'CRIMES NOW WORTH CONSIDERING',
  went: 'CRIMES NO LONGER WORTH CONSIDERING',
  pairs: 'CHARGES THAT STAND OTHERWISE TO EACH OTHER',
  nothing: 'None.',
  none: 'none',
  notInForce: 'not in force',
  byRule: 'By the rule “{rule}”',
  byAnswer: 'By the question “{fact}”, which the two versions of the law read otherwise',
  part: {
    when: 'the condition differs',
    kind: 'the kind of conclusion differs',
    scope: 'what it is about differs',
    crime: 'the crime differs',
    element: 'the element differs',
    sources: 'the sources differ',
    authority: 'the authority differs',
    holds: 'the dates differ',
  },
};
