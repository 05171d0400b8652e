import { html, type TemplateResult } from 'lit';
import type { Passkey } from '../../adapters/adapter.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';

/**
 * Everything that is known about a passkey, for those who want to know. Loaded when somebody asks. What is not known is left out.
 * @example passkeyDetails(passkey, words)
 */
export function passkeyDetails(passkey: Passkey, words: ManagerMessages): TemplateResult {
  const { credentialId, aaguid, transports, algorithm, backupEligible, backedUp, signCount, attestationFormat } = passkey;
  const yesOrNo = (fact: boolean | undefined) => (fact && words.yes) || (fact === undefined ? undefined : words.no);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.detailId, credentialId],
    [words.detailModel, aaguid],
    [
      words.detailTransports,
      transports && new Intl.ListFormat(words.language, { type: 'unit' }).format(transports.map((name) => transportName(name, words))),
    ],
    [words.detailAlgorithm, algorithm === undefined ? undefined : (ALGORITHMS[algorithm] ?? String(algorithm))],
    [words.detailCopyable, yesOrNo(backupEligible)],
    [words.detailBackedUp, yesOrNo(backedUp)],
    [words.detailCounter, signCount?.toLocaleString(words.language)],
    [words.detailAttestation, attestationFormat === 'none' ? words.none : attestationFormat],
  ];
  return html`<dl part="details" class="details">
    ${rows.map(([term, fact]) =>
      fact
        ? html`<div>
            <dt>${term}</dt>
            <dd><bdi>${fact}</bdi></dd>
          </div>`
        : undefined,
    )}
  </dl>`;
}

// --- helpers ---

/** COSE's numbers. @see https://www.iana.org/assignments/cose/cose.xhtml#algorithms */
const ALGORITHMS: Readonly<Record<number, string>> = {
  [-7]: 'ECDSA P-256 (ES256)',
  [-8]: 'Ed25519 (EdDSA)',
  [-19]: 'Ed25519',
  [-35]: 'ECDSA P-384 (ES384)',
  [-36]: 'ECDSA P-521 (ES512)',
  [-37]: 'RSA-PSS (PS256)',
  [-48]: 'ML-DSA-44',
  [-49]: 'ML-DSA-65',
  [-50]: 'ML-DSA-87',
  [-257]: 'RSA (RS256)',
};

/** What is written alike in every language. */
const TRANSPORTS: Readonly<Record<string, string>> = { usb: 'USB', nfc: 'NFC', ble: 'Bluetooth' };

function transportName(transport: string, { builtIn, byQrCode }: ManagerMessages): string {
  if (transport === 'internal') return builtIn;
  return transport === 'hybrid' ? byQrCode : (TRANSPORTS[transport] ?? transport);
}
