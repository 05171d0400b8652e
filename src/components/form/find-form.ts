import { findIdentifier } from './find-identifier.ts';
import { inNamedSlot } from './in-named-slot.ts';

/** How an element came to its fields. */
export interface FoundForm {
  /** `own`: the element makes it. `adopted`: the author's form inside the element. `outer`: the element sits in the author's form. */
  kind: 'own' | 'adopted' | 'outer';
  form: HTMLFormElement | undefined;
}

/**
 * Finds the form that the author put into the element, or around it; what stands in a named slot is not a login form. An author's lone
 * field gets a form around it, because Firefox offers passkeys only in forms.
 */
export function findForm(host: HTMLElement): FoundForm {
  const adopted = findAuthorsForm(host);
  if (adopted) return { kind: 'adopted', form: adopted };
  const outer = host.closest('form');
  if (outer) return { kind: 'outer', form: outer };
  if (!findIdentifier(host)) return { kind: 'own', form: undefined };
  const form = document.createElement('form');
  form.append(...[...host.childNodes].filter((node) => !(node instanceof Element && node.slot)));
  host.append(form);
  return { kind: 'adopted', form };
}

/** The author's form inside the element, if there is one. Changes nothing. */
export function findAuthorsForm(host: HTMLElement): HTMLFormElement | undefined {
  return [...host.querySelectorAll<HTMLFormElement>('form:not([data-passkey])')].find((form) => !inNamedSlot(host, form));
}
