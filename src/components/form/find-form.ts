/** How an element came to its fields. */
export interface FoundForm {
  /** `own`: the element makes it. `adopted`: the author's form inside the element. `outer`: the element sits in the author's form. */
  kind: 'own' | 'adopted' | 'outer';
  form: HTMLFormElement | undefined;
}

/**
 * Finds the form that the author put into the element, or around it. An author's lone field gets a form around it, because Firefox
 * offers passkeys only in forms.
 */
export function findForm(host: HTMLElement): FoundForm {
  const adopted = host.querySelector<HTMLFormElement>('form:not([data-passkey])');
  if (adopted) return { kind: 'adopted', form: adopted };
  const outer = host.closest('form');
  if (outer) return { kind: 'outer', form: outer };
  if (!host.querySelector('input:not([data-passkey] *)')) return { kind: 'own', form: undefined };
  const form = document.createElement('form');
  form.append(...[...host.childNodes].filter((node) => !(node instanceof Element && node.slot)));
  host.append(form);
  return { kind: 'adopted', form };
}
