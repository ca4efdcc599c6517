/** The id of the list of reasons that are often given (`UsualReasons.svelte`). */
export const USUAL_REASONS = 'usual-reasons';
