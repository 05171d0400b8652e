import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';

/** One operation of docs/protocol.openapi.yaml. */
export interface Operation {
  /** For example `PATCH`. */
  method: string;
  /** As in the document: `/passkeys/{id}`. */
  path: string;
  /** Below the base; else from the root of the site. */
  belowBase: boolean;
  /** `x-mock-server`. */
  served: boolean;
  /** What is wrong with a request body, or nothing. */
  requestFaults(body: unknown): string[];
  /** What is wrong with an answer, or nothing. A member that the document does not name is wrong too. */
  answerFaults(answer: { status: number; type: string; body: unknown }): string[];
  /** Every example, with what is wrong with it. */
  examples: { name: string; faults: string[] }[];
}

/**
 * Reads the protocol's OpenAPI document as something that can judge real traffic.
 * @example const [operation] = protocolDescription().operations;
 */
export function protocolDescription(): { operations: Operation[]; problemCodes: string[] } {
  const document = parseYaml(readFileSync(new URL('../docs/protocol.openapi.yaml', import.meta.url), 'utf8')) as Document;
  const judge = new Judge(document);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, described]) => operation(judge, { path, method, described, belowBase: item['servers'] === undefined })),
  );
  return { operations, problemCodes: document.components.schemas.Problem.properties.code.enum };
}

// --- helpers ---

type Json = Record<string, unknown>;
type Content = Record<string, { schema?: Json; example?: unknown; examples?: Record<string, { value: unknown }> }>;
interface Described {
  'x-mock-server': boolean;
  requestBody?: { content: Content };
  responses: Record<string, Json & { content?: Content }>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } };
}

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** It comes with the tools that this project uses, without types. */
const { load: parseYaml } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

function operation(judge: Judge, given: { path: string; method: string; described: Described; belowBase: boolean }): Operation {
  const { path, method, described, belowBase } = given;
  const { requestBody, responses } = described;
  const answer = (status: string) => judge.resolve(responses[status] ?? responses['default'] ?? {}) as Described['responses'][string];
  const requestFaults = (body: unknown) => {
    if (body === undefined) return [];
    return requestBody ? judge.faults(requestBody.content, 'application/json', body) : ['a body where none is described'];
  };
  return {
    method: method.toUpperCase(),
    path,
    belowBase,
    served: described['x-mock-server'],
    requestFaults,
    answerFaults: ({ status, type, body }) => judge.faults(answer(String(status)).content ?? {}, type, body),
    examples: [
      ...judge.examples('request', requestBody?.content ?? {}),
      ...Object.keys(responses).flatMap((status) => judge.examples(status, answer(status).content ?? {})),
    ],
  };
}

/** Validates by the document's schemas, which keep to the keywords that JSON Schema's draft 7 and OpenAPI 3.1 share. */
class Judge {
  readonly #document: Json;
  readonly #ajv = new Ajv({ allErrors: true, extendRefs: true, format: false });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(document: Document) {
    this.#document = closed(document) as Json;
  }

  resolve(value: Json): Json {
    const { $ref } = value;
    if (typeof $ref !== 'string') return value;
    return $ref.replace('#/', '').split('/').reduce<Json>((at, name) => at[name] as Json, this.#document); // prettier-ignore
  }

  faults(content: Content, type: string, body: unknown): string[] {
    const { schema } = content[type] ?? {};
    if (!schema) return [`nothing is described for the content type ${type}`];
    const valid = this.#compiled.get(schema) ?? this.#compile(schema);
    if (valid(body)) return [];
    return (valid.errors ?? []).map(
      ({ dataPath, message, params }) => `${dataPath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  examples(name: string, content: Content): Operation['examples'] {
    return Object.entries(content).flatMap(([type, { example, examples = {} }]) =>
      [...(example === undefined ? [] : [example]), ...Object.values(examples).map(({ value }) => value)].map((value) => ({
        name: `${name} ${type}`,
        faults: this.faults(content, type, value),
      })),
    );
  }

  #compile(schema: Json): ValidateFunction {
    const valid = this.#ajv.compile({ ...(closed(schema) as Json), components: this.#document['components'] });
    this.#compiled.set(schema, valid);
    return valid;
  }
}

/** Objects that do not say so allow no further members: the document is to name everything that is sent. */
function closed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  const isSchema = copy['type'] === 'object' && typeof copy['properties'] === 'object';
  return isSchema ? { additionalProperties: false, ...copy } : copy;
}
