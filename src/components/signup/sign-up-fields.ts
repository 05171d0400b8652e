import { html, nothing, type TemplateResult } from 'lit';
import type { SignUpMessages } from '../../messages/messages.ts';
import { labelledField } from '../form/labelled-field.ts';

export interface SignUpFieldsOptions {
  /** A form of the element's own, or the fields alone, for the author's form around the element. */
  kind: 'own' | 'outer';
  words: SignUpMessages;
  waiting: boolean;
  /** What the ids of the fields begin with. */
  uniqueId: string;
  askName: boolean;
  /** What is wrong with the identifier; empty while nothing is. */
  error: string;
}

/** The form of a sign-up: who the account is for, and by what name they sign in. */
export function signUpFields({ kind, words, waiting, uniqueId, askName, error }: SignUpFieldsOptions): TemplateResult {
  const common = { words, waiting };
  const name = labelledField({
    ...common,
    id: `${uniqueId}-name`,
    name: 'name',
    label: words.displayNameLabel,
    hint: html`<small id=${`${uniqueId}-name-hint`}>${words.displayNameHint}</small>`,
    autocomplete: 'name',
  });
  const identifier = labelledField({
    ...common,
    id: `${uniqueId}-identifier`,
    name: 'username',
    label: words.newIdentifierLabel,
    // Not "webauthn": an offer to sign in has no place where an account is made.
    autocomplete: 'username',
    inputmode: 'email',
    error,
  });
  const fields = html`${askName ? name : nothing}${identifier}`;
  if (kind === 'outer') return html`<div data-passkey="fields">${fields}</div>`;
  // With two fields, Enter submits only where there is a submit button; the one in sight is not in this tree.
  return html`<form data-passkey="form" novalidate>${fields}<input type="submit" hidden value=${words.createPasskey} /></form>`;
}
