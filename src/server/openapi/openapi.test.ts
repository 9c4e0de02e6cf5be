import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listOperations } from '#studio';
import { SCALAR } from '../routes/documents.ts';
import { arbitraryOf } from '../trial/arbitrary.ts';
import { HouseDouble } from '../trial/house.ts';
import { placeFor, type Visit } from '../trial/visit.ts';
import type { PathOperation } from './document.ts';

/** How many requests of chance are made; 5,000 in a full run. */
const REQUESTS = Number(process.env['REELWRIGHT_TEST_RUNS'] ?? 500);

/** Everything the document refers to, found. */
function refersTo(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inside] of Object.entries(value)) {
    if (name === '$ref' && typeof inside === 'string') found.add(inside);
    refersTo(inside, found);
  }
  return found;
}

describe('the document', () => {
  it('is OpenAPI 3.1, and everything it refers to is there', async () => {
    const house = Object.assign(new HouseDouble(), {
      operations: { list: listOperations, run: async () => ({}) },
    });
    const { server } = placeFor({}, house);
    const document = await server.document();
    expect(document.openapi).toBe('3.1.0');
    for (const reference of refersTo(document)) {
      expect(reference).toMatch(/^#\/components\/schemas\//);
      const [, , , name = ''] = reference.split('/');
      expect(Object.keys(document.components['schemas'] as object)).toContain(name);
    }
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, opensFiles } of await listOperations()) {
      expect(Object.hasOwn(document.paths, `/api/v1/operations/${name}`)).toBe(!opensFiles);
    }
  });
});

describe('the page', () => {
  it('runs one program, which is the one it says, and asks nobody else for anything', async () => {
    const { ask } = placeFor();
    const page = await ask('/docs', { key: '' });
    const policy = page.headers.get('content-security-policy') ?? '';
    const html = await page.text();
    const [, nonce = ''] = /script-src 'nonce-([\w-]+)'/.exec(policy) ?? [];
    expect([...html.matchAll(/<script nonce="([^"]+)"/g)].map(([, one]) => one)).toEqual([nonce, nonce]);
    expect(policy).toContain("connect-src 'self'");
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).toContain(SCALAR.path);
    expect((await (await ask('/docs', { key: '' })).text()).includes(nonce)).toBe(false);
  });

  it('its program is the one that was published', async () => {
    const { ask } = placeFor();
    const packed = await ask(SCALAR.path, { key: '', headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const bytes = gunzipSync(readFileSync(SCALAR.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(SCALAR.sha256);
    const plain = await ask(SCALAR.path, { key: '' });
    expect((await plain.arrayBuffer()).byteLength).toBe(bytes.length);
  });
});

interface Target {
  readonly path: string;
  readonly method: string;
  readonly operation: PathOperation;
}

/** A request as the document allows it, or nearly: some values are of quite another kind. */
function requestFor({ path, method, operation }: Target): fc.Arbitrary<{ path: string; visit: Visit }> {
  const parameters = operation.parameters ?? [];
  const values = fc.record(
    Object.fromEntries(
      parameters.map(({ in: where, name, schema }) => {
        const known =
          where === 'path' ? fc.constantFrom('film-one', 'run-1', 'text.echo') : fc.constantFrom('"1"', '1', '*');
        const told = fc.oneof(known, arbitraryOf(schema).map(String), fc.string());
        return [`${where} ${name}`, where === 'path' ? told : fc.option(told)];
      }),
    ),
  );
  const body = operation.requestBody?.content['application/json']?.schema;
  const bodies =
    body === undefined
      ? fc.constant(undefined)
      : fc.oneof({ weight: 4, arbitrary: arbitraryOf(body) }, { weight: 1, arbitrary: fc.jsonValue() });
  return fc.tuple(values, bodies).map(([given, sent]) => {
    const headers: Record<string, string> = {};
    const query = new URLSearchParams();
    let address = path;
    for (const { in: where, name } of parameters) {
      const value = given[`${where} ${name}`];
      if (value === undefined || value === null) continue;
      if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()) || 'x');
      else if (where === 'query') query.set(name, value);
      else if (/^[\x20-\x7e]*$/.test(value)) headers[name] = value;
    }
    const search = query.size === 0 ? '' : `?${query}`;
    return {
      path: `${address}${search}`,
      visit: { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body: sent ?? null }) },
    };
  });
}

describe('requests of chance', () => {
  it('A18: never break anything, and are answered as the document says', async () => {
    const house = new HouseDouble();
    await house.runs.begin({ id: 'run-1', operation: 'text.generate', user: 'local', film: null });
    await house.runs.append('run-1', [{ type: 'text-delta', payload: 'x' }]);
    await house.runs.end('run-1', 'complete');
    const { ask, server } = placeFor({ limits: { requestsPerMinute: 1e9, failuresPerMinute: 1e9 } }, house);
    const { paths, components } = await server.document();
    const problem = z.fromJSONSchema((components['schemas'] as { Problem: z.core.JSONSchema.JSONSchema }).Problem);
    // These two are made to hang and to break.
    const targets: Target[] = Object.entries(paths)
      .filter(([path]) => !/text\.(wait|break)$/.test(path))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      );
    const request = fc
      .constantFrom(...targets)
      .chain((target) => requestFor(target).map((asked) => ({ target, asked })));
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ target, asked }) => {
        const answer = await ask(asked.path, asked.visit);
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
        expect(answer.status).toBeLessThan(500);
        const type = answer.headers.get('content-type') ?? '';
        const text = await answer.text();
        if (answer.status >= 400) {
          expect(type).toBe('application/problem+json');
          expect(problem.safeParse(JSON.parse(text)).error).toBeUndefined();
          return;
        }
        const told = target.operation.responses[String(answer.status)];
        expect(told, `${target.method} ${target.path} answers ${answer.status}`).toBeDefined();
        const schema = told?.content?.['application/json']?.schema;
        if (schema === undefined || target.path === '/openapi.json') return;
        // Dates and the like have no limits there that zod would not have checked already.
        expect(
          z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(JSON.parse(text)).error,
        ).toBeUndefined();
      }),
      { numRuns: REQUESTS },
    );
    // Requests of chance are of some use only where some of them get through.
    expect(seen.get(200) ?? 0).toBeGreaterThan(REQUESTS / 20);
  }, 240_000);
});
