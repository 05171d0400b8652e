import '../src/define.ts';
import { configure } from '../src/components/configuration.ts';
import { PasskeyLogin } from '../src/components/login/login.ts';
import { backend, server } from './backend.ts';
import { fillFaultPanel } from './bar/fault-panel.ts';
import { fillOutboxPanel } from './bar/outbox-panel.ts';
import { fillVisitPanel } from './bar/visit-panel.ts';
import { nameProvider } from './device/name-provider.ts';
import { startDevice } from './device/start-device.ts';
import { find } from './find.ts';
import { startRouter } from './router.ts';
import { offerStartOver } from './start-over.ts';
import { decorate } from './tide/decorate.ts';
import { views } from './views/views.ts';

const device = startDevice(); // before any element asks what the device can do
configure({ adapter: backend, resolveProvider: nameProvider });
offerStartOver();
fillVisitPanel(device);
fillFaultPanel();
void fillOutboxPanel();

const notice = find('#notice', HTMLElement);
/** Whether anybody is signed in, as far as the server told. */
let session: 'in' | 'out' = 'out';
/** What the next view is announced with. */
let farewell = '';

const showAgain = startRouter({
  views: views.byPath,
  lost: views.lost,
  adrift: views.adrift,
  onView: async (view) => {
    decorate(view);
    const account = await backend.session?.(forever()).catch(() => undefined); // without its backend the site is still a site
    if (account !== undefined) session = account ? 'in' : 'out';
    for (const root of [document, view]) showFor(root, session);
    notice.textContent = farewell;
    farewell = '';
  },
});

find('#sign-out', HTMLButtonElement).addEventListener('click', () => void leave());

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-again]')) void showAgain();
});

// Who came in without a passkey is offered one before the journal opens.
document.addEventListener('passkey-signed-in', (event) => {
  const { state } = find('passkey-login', PasskeyLogin);
  if (state.status !== 'signed-in' || state.reply.passkey) return;
  event.preventDefault();
  location.hash = '/welcome';
});

if (!(await server).serviceWorker) {
  find('#demo-note', HTMLElement).textContent =
    'An invented site; everything stays in this browser. Service workers are unavailable here, so its backend is called directly and DevTools shows no requests.';
}

// --- helpers ---

function showFor(root: ParentNode, visitor: typeof session): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-session]')) part.hidden = part.dataset['session'] !== visitor;
}

async function leave(): Promise<void> {
  try {
    await backend.signOut?.(forever());
  } catch {
    notice.textContent = 'You’re still signed in: the site didn’t answer. Please try again.';
    return;
  }
  farewell = 'You’re signed out. Fair winds.';
  location.hash = '/';
}

/** For calls that nobody would take back. */
function forever() {
  return { signal: new AbortController().signal };
}
