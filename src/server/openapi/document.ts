import type { ListedOperation } from '#studio';
import { Problem } from '../replying/problem.ts';
import { Result, scopeOf, Wish } from '../routes/operations.ts';
import type { Answer, MountedRoute, RequestHeader } from '../routes/route.ts';
import { Components } from './components.ts';
import { modelPaths } from './models.ts';
import { fieldsOf, type Schema, schemaOf } from './schemas.ts';

/** An OpenAPI 3.1 document. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: Schema;
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>;
  readonly components: Schema;
  readonly [more: string]: unknown;
}

export interface PathAnswer {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** One route in it. */
export interface PathOperation {
  readonly operationId: string;
  readonly parameters?: readonly { in: string; name: string; required: boolean; schema: Schema }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, PathAnswer>>;
  readonly [more: string]: unknown;
}

/** What is to be described. */
export interface Described {
  readonly routes: readonly MountedRoute[];
  readonly operations: readonly ListedOperation[];
  /** Whether the doors of the language models are open. */
  readonly models: boolean;
  readonly version: string;
}

/** Everything that is served, as `/openapi.json` tells it: each operation of the catalogue under a path of its own. */
export function documentOf({ routes, operations, models, version }: Described): OpenApi {
  const components = new Components();
  const paths: Record<string, Record<string, PathOperation>> = {};
  const put = (path: string, method: string, operation: PathOperation) => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const route of routes) put(route.path, route.method.toLowerCase(), pathOperation(route));
  for (const [path, method, operation] of models ? modelPaths(PROBLEM) : []) put(path, method, operation);
  const general = routes.find(({ method, path }) => method === 'POST' && path === '/api/v1/operations/{name}');
  for (const operation of operations.filter(({ opensFiles }) => !opensFiles)) {
    if (general === undefined) continue;
    put(`/api/v1/operations/${operation.name}`, 'post', catalogueOperation(operation, general, components));
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reelwright',
      version,
      description: WELCOME,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: WAYS_IN,
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output'), ...components.schemas },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A key of this studio: `rw-...`.' },
        key: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The same key.' },
      },
    },
  };
}

const WAYS_IN = [{ bearer: [] }, { key: [] }];

const WELCOME = [
  'A studio that takes a story to the screen. Everything that can be done is an operation of one catalogue; films and runs are looked at under their own addresses.',
  'Programs send a key with `Authorization: Bearer rw-...`; a browser that opened the address the server printed has a session.',
  'What goes wrong comes as `application/problem+json` with a stable `code` and, where there is one, the way out as `hint`.',
].join('\n\n');

const PROBLEM = {
  description: 'What went wrong.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function pathOperation(route: MountedRoute): PathOperation {
  const { method, path, tag, summary, description, needs, params, query, headers = [], input, answers } = route;
  const parameters = [
    ...(params === undefined ? [] : fieldsOf(params).map((field) => ({ in: 'path', ...field, required: true }))),
    ...(query === undefined ? [] : fieldsOf(query).map((field) => ({ in: 'query', ...field }))),
    ...headers.map((name) => header(name)),
  ];
  return {
    operationId: idOf(method, path),
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(needs === 'nobody' ? { security: [] } : { 'x-scope': needs }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(input === undefined ? {} : { requestBody: json(schemaOf(input, 'input')) }),
    responses: { ...Object.fromEntries(Object.entries(answers).map(told)), default: PROBLEM },
  };
}

/** `listFilms`, `getFilm`: words for those who generate clients. */
const idOf = (method: string, path: string): string =>
  [method.toLowerCase(), ...path.replaceAll(/[{}]/g, '').split(/[/.-]/).slice(1)]
    .filter((part) => part !== '')
    .join('-');

const json = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });

function told([status, { description, schema, type }]: [string, Answer]): readonly [string, PathAnswer] {
  const content = schema === undefined ? {} : { schema: schemaOf(schema, 'output') };
  const kind = type ?? (schema === undefined ? undefined : 'application/json');
  return [status, { description, ...(kind === undefined ? {} : { content: { [kind]: content } }) }];
}

const HEADERS: Readonly<Record<RequestHeader, string>> = {
  'If-Match': 'The ETag of the revision that is meant; 412 when the film has moved on.',
  'If-None-Match': 'The ETag the caller has; 304 when that is still the one.',
  'Idempotency-Key': 'Made by the caller: a request sent twice with it is done once.',
  'Last-Event-ID': 'The number of the last event the caller has.',
  Prefer: '`respond-async`: answer at once with a run.',
};

const header = (name: RequestHeader, required = false) => ({
  in: 'header',
  name,
  required,
  description: HEADERS[name],
  schema: { type: 'string' },
});

/** An operation of the catalogue, with its own schemas. */
function catalogueOperation(operation: ListedOperation, general: MountedRoute, components: Components): PathOperation {
  const { name, sentence, effect, needs } = operation;
  const { properties } = schemaOf(Wish, 'input');
  const { film, confirm } = properties as Record<string, Schema>;
  const must = [...(needs === 'film' ? ['film'] : []), ...(effect === 'destroy' ? ['confirm'] : [])];
  const wish = {
    type: 'object',
    properties: {
      film,
      input: components.embed(operation.input, `${name}.input`),
      ...(effect === 'destroy' ? { confirm } : {}),
    },
    ...(must.length === 0 ? {} : { required: must }),
    additionalProperties: false,
  };
  const result = {
    ...schemaOf(Result, 'output'),
    properties: { output: components.embed(operation.output, `${name}.output`) },
  };
  const responses = pathOperation(general).responses;
  return {
    operationId: name,
    tags: [`Operations on ${name.slice(0, name.indexOf('.'))}`],
    summary: sentence,
    'x-scope': scopeOf(operation),
    parameters: [
      ...(needs === 'film' ? [header('If-Match')] : []),
      header('Idempotency-Key', effect === 'spend'),
      header('Prefer'),
    ],
    requestBody: json(wish),
    responses: { ...responses, 200: { description: 'Done.', content: { 'application/json': { schema: result } } } },
  };
}
