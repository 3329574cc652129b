/** Words of the files that a memo can become, beside its own. */
export const memoFiles = {
  columns: {
    crime: 'Crime',
    element: 'Element',
    sources: 'Sources',
    place: 'Act or group',
    finding: 'Finding',
    basis: 'What the answers say or lack',
  },
};
