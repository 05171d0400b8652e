import { server } from '../backend.ts';
import { element } from '../element.ts';
import { find } from '../find.ts';
import type { Fault } from '../../mock-server/index.ts';

/** Lists what can go wrong between the page and its server; one thing at a time. */
export function fillFaultPanel(): void {
  const fieldset = find('[data-faults]', HTMLFieldSetElement);
  fieldset.append(...FAULTS.map(({ label }, index) => choice(label, index)));
  fieldset.addEventListener('change', ({ target }) => void choose(Number((target as HTMLInputElement).value)));
}

// --- helpers ---

const FAULTS: readonly { label: string; fault?: Fault }[] = [
  { label: 'nothing' },
  { label: 'slow answers', fault: { kind: 'latency', ms: 2500 } },
  { label: 'offline', fault: { kind: 'offline' } },
  { label: 'server error', fault: { kind: 'status', status: 500 } },
  { label: 'malformed answers', fault: { kind: 'malformed' } },
  { label: 'expired challenges', fault: { kind: 'expired-challenge' } },
];

const choice = (label: string, index: number): HTMLLabelElement =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'fault', value: String(index), checked: index === 0 }),
    element('span', {}, label),
  );

async function choose(index: number): Promise<void> {
  const { label = '', fault } = FAULTS[index] ?? {};
  const { faults } = await server;
  faults.clear();
  if (fault) faults.add(fault);
  find('[data-fault]', HTMLElement).textContent = fault ? `: ${label}` : '';
}
