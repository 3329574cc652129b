/**
 * Places in the Declaration. Numbers and letters inside a Part were never seen, so a citation goes no
 * further than the Part, and none has been compared with the text.
 */
export const part1 = { source: 'hague-declaration', pinpoint: 'Part 1', checked: null } as const;
export const part2 = { source: 'hague-declaration', pinpoint: 'Part 2', checked: null } as const;
export const part3 = { source: 'hague-declaration', pinpoint: 'Part 3', checked: null } as const;
export const part4 = { source: 'hague-declaration', pinpoint: 'Part 4', checked: null } as const;
export const part5 = { source: 'hague-declaration', pinpoint: 'Part 5', checked: null } as const;
/** For what the Declaration very probably covers, but no one could place: no pinpoint at all. */
export const declaration = { source: 'hague-declaration', pinpoint: null, checked: null } as const;
export const guidelines = { source: 'hague-guidelines', pinpoint: null, checked: null } as const;
