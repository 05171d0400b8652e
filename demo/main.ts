import '../src/define.ts';
import { configure } from '../src/components/configuration.ts';
import { backend, usesServiceWorker } from './backend.ts';
import { startDevice } from './device/start-device.ts';
import { find } from './find.ts';
import { startRouter } from './router.ts';
import { offerStartOver } from './start-over.ts';
import { decorate } from './tide/decorate.ts';
import { lost, views } from './views/views.ts';

startDevice(); // before any element asks what the device can do
configure({ adapter: backend });
offerStartOver();

const notice = find('#notice', HTMLElement);
/** What the next view is announced with. */
let farewell = '';

startRouter({
  views,
  lost,
  onView: async (view) => {
    decorate(view);
    const account = await backend.session?.(forever()).catch(() => null); // without its backend the site is still a site
    for (const root of [document, view]) showFor(root, account ? 'in' : 'out');
    notice.textContent = farewell;
    farewell = '';
  },
});

find('#sign-out', HTMLButtonElement).addEventListener('click', () => void leave());

if (!(await usesServiceWorker())) {
  find('#demo-note', HTMLElement).textContent =
    'An invented site; everything stays in this browser. Service workers are unavailable here, so its backend is called directly and DevTools shows no requests.';
}

// --- helpers ---

function showFor(root: ParentNode, session: 'in' | 'out'): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-session]')) part.hidden = part.dataset['session'] !== session;
}

async function leave(): Promise<void> {
  await backend.signOut?.(forever());
  farewell = 'You’re signed out. Fair winds.';
  location.hash = '/';
}

/** For calls that nobody would take back. */
function forever() {
  return { signal: new AbortController().signal };
}
