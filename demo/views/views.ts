import type { View } from '../router.ts';
import { prepareToday } from './today.ts';

/** The site's pages, by path. */
export const views: Readonly<Record<string, View>> = {
  '/': { title: '', template: 'view-home' },
  '/sign-up': { title: 'Start a journal', template: 'view-sign-up' },
  '/sign-in': { title: 'Sign in', template: 'view-sign-in' },
  '/sign-in/email-first': { title: 'Sign in', template: 'view-sign-in-email-first' },
  '/today': { title: 'Today', template: 'view-today', prepare: prepareToday },
};

/** Any other path. */
export const lost: View = { title: 'Nothing here', template: 'view-lost' };
