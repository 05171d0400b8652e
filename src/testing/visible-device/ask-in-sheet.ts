import type { Choice, Prompt } from '../soft-authenticator/prompt.ts';
import { describePrompt, type PromptDescription } from './describe-prompt.ts';
import { element } from './element.ts';
import { openStage } from './open-stage.ts';

/**
 * Shows the sheet that stands for the operating system's own, and resolves with what the person does in it. It closes by itself when the
 * page takes its request back. Then, as when another has answered, the promise stays pending.
 */
export function askInSheet(prompt: Prompt): Promise<Choice> {
  const description = describePrompt(prompt);
  const { host, root } = openStage(prompt.signal);
  const sheet = makeSheet(description);
  const chip = makeChip();
  root.append(sheet, chip);
  sheet.showModal();
  chip.querySelector('button')?.addEventListener('click', () => {
    chip.hidePopover();
    sheet.returnValue = '';
    sheet.showModal();
  });
  return new Promise((resolve) => {
    sheet.addEventListener('close', () => {
      if (prompt.signal.aborted) return;
      if (sheet.returnValue === 'wait') chip.showPopover();
      else {
        host.remove();
        resolve(choiceIn(sheet, description));
      }
    });
  });
}

// --- helpers ---

function makeSheet(description: PromptDescription): HTMLDialogElement {
  const { heading, detail, question, options } = description;
  const button = (value: string, words: string, attributes = {}) => element('button', { value, ...attributes }, words);
  const answers =
    options.length > 0
      ? [
          button('agree', 'Touch the sensor', { class: 'primary', autofocus: true }),
          button('fail', 'Fail'),
          button('wait', 'Wait'),
          button('cancel', 'Cancel'),
        ]
      : [button('wait', 'Wait'), button('cancel', 'Close', { autofocus: true })];
  return element(
    'dialog',
    { class: 'device-sheet', 'aria-labelledby': 'heading', 'aria-describedby': 'mark detail' },
    element(
      'form',
      { method: 'dialog' },
      element('p', { class: 'mark', id: 'mark' }, 'Simulated device'),
      element('h2', { id: 'heading' }, heading),
      element('p', { id: 'detail' }, ...detail.map(({ text, strong }) => (strong ? element('strong', {}, text) : text))),
      ...(options.length > 1 ? [fieldset(question, options)] : []),
      element('div', { class: 'actions' }, ...answers),
      element('p', { class: 'quiet' }, 'It stands for your system’s own prompt. “Fail” is a finger that is not recognised.'),
    ),
  );
}

function fieldset(question: string, options: PromptDescription['options']): HTMLFieldSetElement {
  const items = options.map(({ title, detail }, index) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'option', value: String(index), checked: index === 0 }),
      element('span', {}, title, ' ', element('small', {}, detail)),
    ),
  );
  return element('fieldset', {}, element('legend', {}, question), ...items);
}

/** Takes the sheet's place while the person lets the page wait, so that one can look at the page. */
const makeChip = () =>
  element(
    'div',
    { class: 'device-chip', popover: 'manual' },
    element('button', { type: 'button', class: 'mark' }, 'Simulated device: show the prompt again'),
  );

function choiceIn(sheet: HTMLDialogElement, { options }: PromptDescription): Choice {
  if (sheet.returnValue === 'fail') return 'not-recognised';
  if (sheet.returnValue !== 'agree') return 'cancel';
  const chosen = sheet.querySelector<HTMLInputElement>('input:checked')?.value ?? '0';
  return options[Number(chosen)]?.choice ?? 'approve';
}
