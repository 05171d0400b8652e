import { shape, type Check } from './requests/shape.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** What a route knows besides the body. */
export interface RouteContext extends Site {
  request: Request;
  visitor: Visitor;
  /** The `{id}` of the path, or the empty string. */
  id: string;
}

/** Answers a JSON body (`undefined` when there was none) with JSON or a `Response` of its own, or throws a `Problem`. */
export type Route = (body: unknown, context: RouteContext) => Promise<unknown>;

/** A route: the shape of its body, and what it does with a body that has it. */
export function route<B>(body: Check<B>, answer: (body: B, context: RouteContext) => Promise<unknown>): Route {
  return (value, context) => answer(body(withoutExtra(value), ''), context);
}

// --- helpers ---

/** Any body may carry `extra`: what a page adds for a backend of its own, such as a captcha token. This one needs none of it. */
function withoutExtra(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { extra, ...body } = value as { extra?: unknown };
  shape.optional(shape.object({}, { open: true }))(extra, 'extra');
  return body;
}
