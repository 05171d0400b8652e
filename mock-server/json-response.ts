/** A JSON answer that no cache keeps: everything this server says depends on who asks, and when. */
export function jsonResponse(body: unknown, { status = 200, type = 'application/json', headers = [] }: JSONResponseInit = {}): Response {
  const fixed = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  const response = new Response(JSON.stringify(body), { status, headers: fixed });
  for (const [name, value] of headers) response.headers.append(name, value);
  return response;
}

export interface JSONResponseInit {
  status?: number;
  type?: string;
  /** Names and values. A name may come twice, as that of cookies does. */
  headers?: Iterable<readonly [string, string]>;
}
