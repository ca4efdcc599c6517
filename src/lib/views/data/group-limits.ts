/** More columns than this cannot be read beside each other. */
export const MOST_ACROSS = 40;
