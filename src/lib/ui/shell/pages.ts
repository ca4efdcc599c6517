import { shell } from '#lib/messages/shell.ts';
import type { IconName } from '../icons.ts';

/** The pages of the navigation, in its order. Alt+1 … Alt+9, then Alt+0, open them. */
export const PAGES = [
  { path: '/', title: shell.pages.overview, icon: 'home' },
  { path: '/nhap-lieu/', title: shell.pages.import, icon: 'import' },
  { path: '/so-sanh/', title: shell.pages.compare, icon: 'compare' },
  { path: '/xu-huong/', title: shell.pages.trend, icon: 'trend' },
  { path: '/nhiem-vu/', title: shell.pages.tasks, icon: 'tasks' },
  { path: '/nop-bao-cao/', title: shell.pages.coverage, icon: 'calendar' },
  { path: '/kiem-tra/', title: shell.pages.checks, icon: 'warning' },
  { path: '/du-lieu/', title: shell.pages.data, icon: 'table' },
  { path: '/cai-dat/', title: shell.pages.settings, icon: 'gear' },
  { path: '/huong-dan/', title: shell.pages.guide, icon: 'book' },
] as const satisfies readonly { path: string; title: string; icon: IconName }[];

export type PagePath = (typeof PAGES)[number]['path'];

/** The page with this route id ("/so-sanh"), or undefined for an address that is none. */
export function pageOfRoute(routeId: string | null): (typeof PAGES)[number] | undefined {
  return PAGES.find(({ path }) => path === routeId || path === `${routeId}/`);
}
