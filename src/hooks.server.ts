import type { Handle } from '@sveltejs/kit';

/** At build time only: pages ask for their font at once, so that text does not jump when it arrives. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
