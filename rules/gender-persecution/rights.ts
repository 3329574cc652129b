import { rightsInSociety } from './rights-in-society';
import { rightsOfTheBody } from './rights-of-the-body';

/**
 * The worksheet of rights: where each has its source in a treaty. Whether the State is bound, and any
 * limitation or derogation, is for the person to check.
 */
export const rights = [...rightsOfTheBody, ...rightsInSociety] as const;
