import { shape, type Check } from './requests/shape.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** What a route knows besides the body. */
export interface RouteContext extends Site {
  request: Request;
  visitor: Visitor;
  /** What the page added to the body. */
  extra: Readonly<Record<string, unknown>>;
  /** The `{id}` of the path, or the empty string. */
  id: string;
}

/** Answers a JSON body (`undefined` when there was none) with JSON or a `Response` of its own, or throws a `Problem`. */
export type Route = (body: unknown, context: Omit<RouteContext, 'extra'>) => Promise<unknown>;

/** A route: the shape of its body, and what it does with a body that has it. */
export function route<B>(body: Check<B>, answer: (body: B, context: RouteContext) => Promise<unknown>): Route {
  return (value, context) => {
    const { rest, extra } = splitExtra(value);
    return answer(body(rest, ''), { ...context, extra });
  };
}

// --- helpers ---

/** Any body may carry `extra`: what a page adds for a backend of its own, such as a captcha token. */
function splitExtra(value: unknown): { rest: unknown; extra: Record<string, unknown> } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { rest: value, extra: {} };
  const { extra, ...rest } = value as { extra?: unknown };
  shape.optional(shape.object({}, { open: true }))(extra, 'extra');
  return { rest, extra: { ...(extra as object | undefined) } };
}
