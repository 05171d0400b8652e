/**
 * A backend's own error code, from wherever one of the known backends puts it: `code` (RFC 9457 problem details and others), `errorCode`,
 * `error_code`, `_tag`, `error.id`, `error.code`, `errors[0].code`, `error`, `status`. The first that is a text counts.
 * @example
 * backendCode({ errors: [{ code: 'incorrect_code', param: 'credential' }], status: 400 }); // 'incorrect_code'
 */
export function backendCode(body: unknown): string | undefined {
  const { code, errorCode, error_code, _tag, error, errors, status } = membersOf(body);
  const { id, code: inner } = membersOf(error);
  const { code: first } = membersOf(membersOf(errors)[0]);
  return [code, errorCode, error_code, _tag, id, inner, first, error, status].find((name) => typeof name === 'string');
}

// --- helpers ---

function membersOf(value: unknown): Record<string | number, unknown> {
  return Object(value) as Record<string | number, unknown>;
}
