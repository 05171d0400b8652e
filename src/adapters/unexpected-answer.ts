/**
 * The backend answered, but not in the agreed shape: HTML instead of JSON, half a document, a member of the wrong type.
 * `withDeadline` turns it into a `PasskeyError` with the code `invalid-response`; the message says what was wrong, for the developer.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}
