import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';

export interface SubmitProofOptions {
  /** The name under which the server reads the proof. */
  name: string;
  /** The backend's proof. */
  value: string;
}

/**
 * Submits a form as Enter would, with the backend's proof among its values and without asking for what is "required": a password was not
 * needed. The proof is added to what is sent and never to the document, so there is nothing for other scripts to read, and nothing that
 * the back/forward cache could keep. A form that does not post is not submitted: the proof would end up in the page's address.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-formdataevent-interface
 * @example submitProof(form, { name: 'passkey', value: reply.proof.value });
 */
export function submitProof(form: HTMLFormElement, { name, value }: SubmitProofOptions): void {
  const button = defaultButton(form);
  const method = button?.hasAttribute('formmethod') ? button.formMethod : form.getAttribute('method');
  if (method?.toLowerCase() !== 'post') {
    void advise(new PasskeyError('invalid-options', { cause: new Error(`the proof "${name}" is only posted`) }));
    return;
  }
  const onFormData = ({ formData }: FormDataEvent) => formData.set(name, value);
  const { noValidate } = form;
  form.addEventListener('formdata', onFormData);
  form.noValidate = true;
  try {
    form.requestSubmit(button);
  } finally {
    form.noValidate = noValidate;
    form.removeEventListener('formdata', onFormData);
  }
}

// --- helpers ---

/** What Enter presses: a server may want to know which button was used, or be reached only by its `formaction`. */
function defaultButton(form: HTMLFormElement): HTMLButtonElement | HTMLInputElement | undefined {
  return [...form.elements].find(
    (element): element is HTMLButtonElement | HTMLInputElement =>
      (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
      /^(submit|image)$/.test(element.type) &&
      !element.hasAttribute('data-passkey-button'),
  );
}
