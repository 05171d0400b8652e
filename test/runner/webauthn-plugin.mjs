/**
 * Web Test Runner plug-in: gives tests the DevTools virtual authenticator of the page they run in, as commands `webauthn:<method>`.
 * `test/virtual-authenticator.ts` is their typed face, and learns by `authenticator-kind` that it has to be the software one. Methods are those of the DevTools `WebAuthn` domain, and `reset` and `events`.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/
 */
export function webauthnPlugin({ soft = false } = {}) {
  return {
    name: 'webauthn',
    async executeCommand({ command, payload, session }) {
      if (command === 'authenticator-kind') return soft ? 'soft' : 'devtools';
      if (!command.startsWith('webauthn:')) return undefined; // another plug-in's command
      const device = await open(session);
      return { result: (await device(command.slice('webauthn:'.length), payload ?? {})) ?? {} };
    },
  };
}

// --- helpers ---

const EVENTS = ['credentialAdded', 'credentialAsserted', 'credentialDeleted', 'credentialUpdated'];

/** The launcher reuses pages, so an authenticator belongs to a page *and* a test session. */
const opened = new WeakMap();

async function open(session) {
  const page = session.browser.getPage(session.id);
  const known = opened.get(page);
  if (known?.sessionId === session.id) return known.device;
  await known?.cdp.detach().catch(() => {});
  const cdp = await page.createCDPSession();
  const events = [];
  for (const event of EVENTS) cdp.on(`WebAuthn.${event}`, (detail) => events.push({ event, ...detail }));
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await cdp.send('WebAuthn.enable', { enableUI: false });
  page.once('framenavigated', () => void cdp.send('WebAuthn.disable').catch(() => {}));
  const device = async (method, payload) => {
    if (method === 'events') return { events: events.splice(0) };
    if (method === 'reset') {
      events.length = 0;
      await cdp.send('WebAuthn.disable');
      return cdp.send('WebAuthn.enable', { enableUI: false });
    }
    return cdp.send(`WebAuthn.${method}`, payload);
  };
  opened.set(page, { sessionId: session.id, cdp, device });
  return device;
}
