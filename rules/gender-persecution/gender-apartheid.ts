import { genderApartheidSigns } from './gender-apartheid-signs';
import { genderApartheidStatus } from './gender-apartheid-status';

/** Gender apartheid: proposed. Its signs describe a regime; nothing here is a crime, and no crime reads it. */
export const genderApartheid = [...genderApartheidSigns, ...genderApartheidStatus] as const;
