import { expect } from '@open-wc/testing';
import { PROVIDER_NAMES, providerNames } from './provider-names.ts';

describe('providerNames', () => {
  it('knows a provider by its AAGUID, however it is written', () => {
    expect(providerNames({ aaguid: 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4' })).to.deep.equal({ name: 'Google Password Manager' });
    expect(providerNames({ aaguid: 'D548826E-79B4-DB40-A3D8-11116F7E8349' })).to.deep.equal({ name: 'Bitwarden' });
  });

  for (const aaguid of [undefined, '', '00000000-0000-0000-0000-000000000000', '__proto__', 'constructor']) {
    it(`knows none for ${String(aaguid) || 'an empty one'}`, () => {
      expect(providerNames(aaguid === undefined ? {} : { aaguid })).to.equal(undefined);
    });
  }

  it('has each AAGUID once, as a UUID in lower case, with a name to read', () => {
    for (const [aaguid, name] of Object.entries(PROVIDER_NAMES)) {
      expect(aaguid).to.match(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
      expect(name, aaguid).to.match(/^[\w()][\w() -]{2,29}$/);
    }
    expect(Object.keys(PROVIDER_NAMES).length).to.be.within(25, 60);
  });
});
