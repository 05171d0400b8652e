import type { AuthenticationRequest, Call, Done, RegistrationRequest, Step } from './adapter.ts';
import { httpClient, type HttpClientOptions, type HttpRequest } from './http-client.ts';
import { readBody } from './read-body.ts';
import { REPLIES, toReply } from './to-reply.ts';

export interface HttpCallsOptions extends HttpClientOptions {
  /** What to make of a reply that the visitor's progress hangs on. Default: it stays as it is. */
  settle?: (reply: Done | Step, call: Call, request?: AuthenticationRequest | RegistrationRequest) => Promise<Done | Step>;
}

export interface HttpCalls {
  /** One request for JSON. */
  ask<T>(request: Omit<HttpRequest<T>, 'read'>, call: Call, read: (body: unknown) => T): Promise<T>;
  /** One request with JSON, for JSON. */
  post<T>(path: string[], body: object, call: Call, read: (body: unknown) => T, more?: Partial<HttpRequest<T>>): Promise<T>;
  /** One request that the visitor's progress hangs on. */
  next(path: string[], body: object, call: Call, request?: AuthenticationRequest | RegistrationRequest): Promise<Done | Step>;
}

/** The three kinds of request of the passkey HTTP protocol. The parts of the adapter are made of them. */
export function httpCalls({ settle, ...transport }: HttpCallsOptions): HttpCalls {
  const send = httpClient(transport);
  const calls: HttpCalls = {
    ask: (request, call, read) => {
      const headers = { ...request.headers, ...(call.proof && { 'passkey-proof': call.proof.value }) };
      return send({ method: 'GET', ...request, headers, read: async (response) => read(await readBody(response)) }, call);
    },
    post: (path, body, call, read, more) => calls.ask({ method: 'POST', path, json: { ...body, extra: call.extra }, ...more }, call, read),
    next: async (path, body, call, request) => {
      const reply = await calls.post(path, body, call, (answer) => toReply(answer, REPLIES), { phase: 'verification' });
      return settle ? settle(reply, call, request) : reply;
    },
  };
  return calls;
}
