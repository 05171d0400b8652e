/** A JSON answer that no cache keeps: everything this server says depends on who asks, and when. */
export function jsonResponse(body: unknown, { status = 200, type = 'application/json', headers }: JSONResponseInit = {}): Response {
  const all = new Headers(headers);
  all.set('content-type', type);
  all.set('cache-control', 'no-store');
  all.set('x-content-type-options', 'nosniff');
  return new Response(JSON.stringify(body), { status, headers: all });
}

export interface JSONResponseInit {
  status?: number;
  type?: string;
  headers?: HeadersInit;
}
