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
  /** Whether a path, without the base, is this one's. */
  matches(path: string): boolean;
  /** What is wrong with a request, or nothing. `undefined` is a request without a body. */
  requestFaults(sent: { type: string; body: unknown } | undefined): string[];
  /** What is wrong with an answer, or nothing. A member that the document does not name is wrong too. */
  answerFaults(answer: { status: number; type: string; headers: Record<string, string>; body: unknown }): string[];
  /** Every example, with what is wrong with it. */
  examples: { name: string; faults: string[] }[];
}

/**
 * Reads the protocol's OpenAPI document as something that can judge real traffic.
 * @example const [operation] = protocolDescription().operations;
 */
export function protocolDescription(): {
  operations: Operation[];
  problemCodes: string[];
  /** What is wrong with a problem's body, wherever it comes from. */
  problemFaults: (body: unknown) => string[];
} {
  const document = parseYaml(readFileSync(new URL('../docs/protocol.openapi.yaml', import.meta.url), 'utf8')) as Document;
  const judge = new Judge(document);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, described]) => operation(judge, { path, method, described })),
  );
  const { Problem } = document.components.schemas;
  const problem = { problem: { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    operations,
    problemCodes: Problem.properties.code.enum,
    problemFaults: (body) => judge.faults(problem, 'problem', body),
  };
}

// --- helpers ---

type Json = Record<string, unknown>;
type Content = Record<string, { schema?: Json; example?: unknown; examples?: Record<string, { value: unknown }> }>;
interface Described {
  requestBody?: Json;
  responses: Record<string, Json>;
}
interface RequestBody {
  required?: boolean;
  content: Content;
}
interface Answer {
  content?: Content;
  headers?: Record<string, Json>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } };
}

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** It comes with the tools that this project uses, without types. */
const { load: parseYaml } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

function operation(judge: Judge, { path, method, described }: { path: string; method: string; described: Described }): Operation {
  const requestBody = described.requestBody && (judge.resolve(described.requestBody) as unknown as RequestBody);
  const { responses } = described;
  const answerOf = (status: string) => judge.resolve(responses[status] ?? {}) as Answer;
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`);
  return {
    method: method.toUpperCase(),
    path,
    matches: (given) => pattern.test(given),
    requestFaults(sent) {
      if (!requestBody) return sent === undefined ? [] : ['a body where none is described'];
      if (sent === undefined) return requestBody.required ? ['there is no body'] : [];
      return judge.faults(requestBody.content, sent.type, sent.body);
    },
    answerFaults({ status, type, headers, body }) {
      const known = String(status) in responses;
      if (!known && (status < 400 || !responses['default'])) return ['this status is not described'];
      const answer = answerOf(known ? String(status) : 'default');
      const missing = Object.entries(answer.headers ?? {})
        .filter(([name, header]) => judge.resolve(header)['required'] === true && !(name.toLowerCase() in headers))
        .map(([name]) => `the header ${name} is missing`);
      if (!answer.content) return body === undefined ? missing : [...missing, 'a body where none is described'];
      return [...missing, ...judge.faults(answer.content, type, body)];
    },
    examples: [
      ...judge.examples('request', requestBody?.content ?? {}),
      ...Object.keys(responses).flatMap((status) => judge.examples(status, answerOf(status).content ?? {})),
    ],
  };
}

/** Validates by the document's schemas, which keep to the keywords that JSON Schema's draft 7 and OpenAPI 3.1 share. */
class Judge {
  readonly #document: Json;
  readonly #ajv = new Ajv({ allErrors: true, extendRefs: true, format: false });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(document: Document) {
    const { components, ...rest } = closed(document) as Document & { components: { schemas: Record<string, Json> } };
    this.#document = { ...rest, components: { ...components, schemas: toldApart(components.schemas) } };
  }

  /** What a reference stands for. @throws {Error} when it stands for nothing. */
  resolve(value: Json): Json {
    const { $ref } = value;
    if (typeof $ref !== 'string') return value;
    const found = $ref.replace('#/', '').split('/').reduce<unknown>((at, name) => (at as Json | undefined)?.[name], this.#document); // prettier-ignore
    if (found === undefined) throw new Error(`There is no ${$ref}.`);
    return found as Json;
  }

  faults(content: Content, type: string, body: unknown): string[] {
    const described = content[type];
    if (!described) return [`nothing is described for the content type "${type}"`];
    const { schema } = described;
    if (!schema) return []; // bytes
    const valid = this.#compiled.get(schema) ?? this.#compile(schema);
    if (valid(body)) return [];
    return (valid.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ dataPath, message, params }) => `${dataPath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}`);
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

/** Alternatives that a word tells apart (`kind`, `type`) become conditions: then what is wrong with the one that was meant is all one reads. */
function toldApart(schemas: Record<string, Json>): Record<string, Json> {
  const alternatives = (schema: Json) =>
    ((schema['oneOf'] as { $ref: string }[] | undefined) ?? []).map((one) => {
      const properties = schemas[one.$ref.split('/').at(-1) ?? '']?.['properties'] as Record<string, Json> | undefined;
      const word = ['kind', 'type'].find((name) => properties?.[name]?.['const'] !== undefined) ?? '';
      return { one, word, value: properties?.[word]?.['const'] };
    });
  const rewritten = Object.entries(schemas).map(([name, schema]): [string, Json] => {
    const all = alternatives(schema);
    const word = all[0]?.word;
    if (!word || all.some((other) => other.word !== word)) return [name, schema];
    const known = { required: [word], properties: { [word]: { enum: all.map(({ value }) => value) } } };
    return [name, { type: 'object', allOf: [known, ...all.map(({ one, value }) => ({ if: { properties: { [word]: { const: value } } }, then: one }))] }]; // prettier-ignore
  });
  return Object.fromEntries(rewritten);
}
