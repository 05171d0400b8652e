import { authenticatorApp } from '../authenticator-app.ts';
import { server } from '../backend.ts';
import { element } from '../element.ts';
import { find } from '../find.ts';
import type { Message } from '../../mock-server/index.ts';
import { visits } from '../visits.ts';

/** Shows what the server would have sent, as it comes, and what an authenticator app would show. */
export async function fillOutboxPanel(): Promise<void> {
  const panel = find('#outbox-panel', HTMLElement);
  const said = find('#outbox-said', HTMLElement);
  const unread = find('[data-unread]', HTMLElement);
  const list = find('[data-messages]', HTMLElement, panel);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && panel.hidePopover());
  panel.addEventListener('beforetoggle', () => {
    unread.textContent = '';
  });
  if (visits.named(visits.current()).policy.secondFactors?.includes('totp')) showApp(panel, said);
  const { outbox } = await server;
  outbox.subscribe((message) => {
    list.prepend(messageItem(message, said));
    said.textContent = `New message to ${message.to}.`;
    if (panel.matches(':popover-open')) return;
    if (document.querySelector('passkey-reauth')?.open)
      panel.showPopover(); // the bar cannot be reached behind that dialog
    else unread.textContent = ` (${Number(/\d+/.exec(unread.textContent)?.[0] ?? 0) + 1})`;
  });
}

// --- helpers ---

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

function messageItem({ to, sentAt, code, link }: Message, said: HTMLElement): HTMLLIElement {
  const head = element('p', {}, `To ${to}, `, element('time', { dateTime: new Date(sentAt).toISOString() }, TIME.format(sentAt)));
  if (link !== undefined) return element('li', {}, head, element('a', { href: link, target: '_blank' }, 'Open the link in this message'));
  if (code === undefined) return element('li', {}, head, 'Somebody tried to sign up with this address, which has an account.');
  return element(
    'li',
    {},
    head,
    element('strong', {}, code),
    ' ',
    copyButton(() => code, said),
  );
}

function showApp(panel: HTMLElement, said: HTMLElement): void {
  const row = find('[data-app]', HTMLElement, panel);
  const place = find('[data-app-code]', HTMLElement, row);
  const refresh = async () => {
    place.textContent = await authenticatorApp.code();
  };
  row.hidden = false;
  find('[data-copy-app]', HTMLElement, row).replaceWith(copyButton(() => place.textContent, said));
  setInterval(() => void refresh(), 1000);
  void refresh();
}

function copyButton(text: () => string, said: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button' }, 'Copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(
      () => (said.textContent = button.textContent = 'Copied'),
      () => (said.textContent = button.textContent = 'Not allowed here'),
    );
  });
  return button;
}
