import { UnexpectedAnswer } from './unexpected-answer.ts';

/**
 * The JSON a response carries. A refusal may carry anything (a proxy's HTML page, half a document): then it is the text.
 * @returns `undefined` for a 204.
 * @throws {UnexpectedAnswer} when a success carries no JSON.
 */
export async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.status === 204) return undefined;
  const type = response.headers.get('content-type') ?? '';
  try {
    if (!JSON_TYPE.test(type)) throw new TypeError(`The content type is "${type}".`, { cause: text });
    return JSON.parse(text);
  } catch (cause) {
    if (!response.ok) return text;
    throw new UnexpectedAnswer('The answer is not JSON.', { cause });
  }
}

// --- helpers ---

/** `application/json`, and types built on it such as `application/problem+json`. */
const JSON_TYPE = /^application\/([\w.-]+\+)?json\s*(;|$)/i;
