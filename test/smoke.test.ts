import { expect } from '@open-wc/testing';
import { addVirtualAuthenticator } from './virtual-authenticator.ts';
it('has an authenticator', async () => {
  const a = await addVirtualAuthenticator();
  expect(location.hostname).to.equal('localhost');
  expect(await a.credentials()).to.deep.equal([]);
  const mod = await import('@simplewebauthn/server');
  expect(mod.verifyRegistrationResponse).to.be.a('function');
});
