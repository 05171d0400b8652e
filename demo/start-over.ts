import { demoStorage } from './demo-storage.ts';
import { find } from './find.ts';

/** The button that clears the demo's data, after asking. */
export function offerStartOver(): void {
  const dialog = find('#start-over-dialog', HTMLDialogElement);
  find('#start-over', HTMLButtonElement).addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'start-over') return;
    demoStorage.clear(localStorage);
    history.replaceState(null, '', '#/');
    location.reload(); // nothing of before stays in memory either
  });
}
