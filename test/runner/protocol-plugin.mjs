import { judgeExchange } from '../judge-exchange.ts';

/**
 * Web Test Runner plug-in: whatever a browser test sends through a relying party is held against docs/protocol.openapi.yaml. Put it before
 * the others, which may resolve imports too.
 */
export function protocolPlugin() {
  return {
    name: 'protocol',
    resolveImport({ source, context }) {
      return source.endsWith('/relying-party.ts') && context.path !== WATCHED ? WATCHED : undefined;
    },
    executeCommand({ command, payload }) {
      if (command !== 'judge-exchanges') return undefined; // another plug-in's command
      return { faults: [...new Set(payload.exchanges.flatMap(judgeExchange))] };
    },
  };
}

// --- helpers ---

const WATCHED = '/test/runner/watched-relying-party.ts';
