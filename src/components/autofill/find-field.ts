import { findIdentifier } from '../form/find-identifier.ts';
import { byId } from './by-id.ts';

/** Where the page says its field is. */
export interface FieldPlace {
  /** The form or the field itself. */
  target?: HTMLElement | undefined;
  /** The id of a form or field in the host's own tree. */
  htmlFor?: string | undefined;
}

/**
 * Finds the field of the page's own login form: where the page says it is, else inside the host, else in the form that the host sits in.
 * Changes nothing.
 * @example const field = findField(this, { htmlFor: 'login' });
 */
export function findField(host: HTMLElement, { target, htmlFor }: FieldPlace): HTMLInputElement | undefined {
  const place = target ?? (htmlFor === undefined ? undefined : byId(host, htmlFor));
  if (place instanceof HTMLInputElement) return place.isConnected ? place : undefined;
  if (place) return place.isConnected ? findIdentifier(place) : undefined;
  if (htmlFor !== undefined) return undefined;
  return findIdentifier(host) ?? findIdentifier(host.closest('form') ?? undefined);
}
