/** Letters of the packed weights begin here, so that no letter is a control character, a quote or a tab. */
export const FIRST_LETTER = 40;
/** The letter of weight zero lies in the middle of those from `FIRST_LETTER` on. */
export const LARGEST_WEIGHT = 40;
/** So many features in a row that say nothing of a role; its letter stands for no feature of its own. */
export const LONGEST_GAP = 60;
