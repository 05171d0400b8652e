import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

describe('docs/protocol.openapi.yaml, read by a linter that knows nothing of this project', () => {
  it('is a good OpenAPI description', () => {
    assert.deepEqual(complaints('docs/protocol.openapi.yaml'), []);
  });

  it('is read by something that notices', () => {
    const folder = mkdtempSync(join(tmpdir(), 'passkey-openapi-'));
    try {
      const file = join(folder, 'broken.json');
      const paths = { '/session': { get: { responses: { ok: { description: 'Who is signed in.' } } } } };
      writeFileSync(file, JSON.stringify({ openapi: '3.1.1', info: { title: 'Broken', version: '1' }, paths }));
      assert.ok(complaints(file).some((line) => line.includes('ok')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

// --- helpers ---

interface Report {
  problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
}

/** Errors and warnings. It neither reports home nor looks for a newer version of itself. */
function complaints(file: string): string[] {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NODE_OPTIONS: '' };
  const linter = 'node_modules/@redocly/cli/bin/cli.js';
  const { stdout, stderr } = spawnSync(process.execPath, [linter, 'lint', file, '--format=json'], { encoding: 'utf8', env });
  assert.ok(stdout.startsWith('{'), stderr);
  const { problems } = JSON.parse(stdout) as Report;
  return problems.map(({ ruleId, message, location }) => `${location[0]?.pointer ?? ''} ${ruleId}: ${message}`);
}
