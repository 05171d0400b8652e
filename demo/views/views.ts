import type { View } from '../router.ts';
import { prepareSettings } from './settings.ts';
import { prepareSignIn } from './sign-in.ts';
import { prepareToday } from './today.ts';
import { prepareWelcome } from './welcome.ts';

/** The site's pages. */
export const views = {
  byPath: {
    '/': { title: '', template: 'view-home' },
    '/sign-up': { title: 'Start a journal', template: 'view-sign-up' },
    '/sign-in': { title: 'Sign in', template: 'view-sign-in', prepare: prepareSignIn },
    '/sign-in/email-first': { title: 'Sign in', template: 'view-sign-in-email-first', prepare: prepareSignIn },
    '/welcome': { title: 'Welcome back', template: 'view-welcome', prepare: prepareWelcome },
    '/today': { title: 'Today', template: 'view-today', prepare: prepareToday },
    '/settings': { title: 'Settings', template: 'view-settings', prepare: prepareSettings },
  },
  /** Any other path. */
  lost: { title: 'Nothing here', template: 'view-lost' },
  /** The server cannot be reached, or answers nonsense. */
  adrift: { title: 'No answer', template: 'view-adrift' },
} as const satisfies Record<string, View | Record<string, View>>;
