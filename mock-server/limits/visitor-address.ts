import type { Policy } from '../policy.ts';

const noted = new WeakMap<Request, string>();

/** Where a request comes from. A request does not say so itself: the server that took it from the network does. */
export const visitorAddress = {
  /** What a server does that knows the other end of the connection. */
  note(request: Request, address: string): void {
    noted.set(request, address);
  },

  /**
   * The noted address; behind a proxy the one that the proxy wrote into `X-Forwarded-For`, its last: visitors may send any others before
   * it. Empty where nobody knows: then all visitors are one.
   */
  of(request: Request, { behindProxy }: Pick<Policy, 'behindProxy'>): string {
    const forwarded = behindProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded || (noted.get(request) ?? '');
  },
};
