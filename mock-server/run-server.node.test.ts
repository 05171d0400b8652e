import assert from 'node:assert/strict';
import { get } from 'node:http';
import { describe, it } from 'node:test';
import { runServer } from './run-server.ts';

const site = {
  port: 0,
  host: '127.0.0.1',
  origins: ['http://localhost:4321'],
  base: '/passkeys',
  store: 'memory',
  accounts: [],
  faults: false,
  secret: undefined,
};
const limits = { identifier: null, visitor: { count: 2, window: 60_000 } };

/** Three requests of one visitor who names another address each time. */
async function statusesOf(behindProxy: boolean): Promise<number[]> {
  const server = await runServer({ ...site, rpId: undefined, rpName: undefined, policy: { limits, behindProxy }, tenants: [] });
  const statuses: number[] = [];
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
    statuses.push((await fetch(`${server.url}/passkeys/session`, { headers: { 'x-forwarded-for': address } })).status);
  await server.close();
  return statuses;
}

describe('runServer', () => {
  it('tells visitors apart by where they connect from', async () => {
    const server = await runServer({ ...site, rpId: undefined, rpName: undefined, policy: { limits }, tenants: [] });
    const ask = (localAddress: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        get(`${server.url}/passkeys/session`, { localAddress, agent: false }, (response) => resolve(response.resume().statusCode)).once(
          'error',
          reject,
        );
      });
    const statuses: (number | undefined)[] = [];
    for (const address of ['127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.2']) statuses.push(await ask(address));
    await server.close();
    assert.deepEqual(statuses, [200, 200, 429, 200]);
  });

  it('does not believe what visitors say about their address', async () => {
    assert.deepEqual(await statusesOf(false), [200, 200, 429]);
  });

  it('believes the proxy that the policy says is there', async () => {
    assert.deepEqual(await statusesOf(true), [200, 200, 200]);
  });
});
