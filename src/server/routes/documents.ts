import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { OpenApi } from '../openapi/document.ts';
import { type MountedRoute, route } from './route.ts';

/**
 * The page's program: `dist/browser/standalone.js` of `@scalar/api-reference` 1.72.1 (MIT) as npm has it, here so that the
 * page works without a network and nothing of anybody else is loaded.
 */
export const SCALAR = {
  file: new URL('../docs/scalar-1.72.1.js.gz', import.meta.url),
  path: '/docs/scalar-1.72.1.js',
  sha256: 'bf091006bdc3af6067af77c2f534812e3e633e94a94e87138069f570f33b762c',
} as const;

/** `/openapi.json` and the page that shows it. */
export function documentRoutes(document: () => Promise<OpenApi>): readonly MountedRoute[] {
  return [
    route({
      method: 'GET',
      path: '/openapi.json',
      tag: 'Server',
      summary: 'This description',
      needs: 'nobody',
      answers: { 200: { description: 'OpenAPI 3.1.', schema: z.looseObject({ openapi: z.string() }) } },
      run: async ({ context }) => context.json(await document()),
    }),
    route({
      method: 'GET',
      path: '/docs',
      tag: 'Server',
      summary: 'This page',
      needs: 'nobody',
      answers: { 200: { description: 'A page.', type: 'text/html' } },
      run({ context, exchange }) {
        const nonce = randomBytes(16).toString('base64url');
        exchange.set('content-security-policy', policy(nonce));
        return context.html(page(nonce));
      },
    }),
    route({
      method: 'GET',
      path: SCALAR.path,
      tag: 'Server',
      summary: 'Its program',
      needs: 'nobody',
      answers: { 200: { description: 'JavaScript.', type: 'text/javascript' } },
      async run({ context, exchange }) {
        const packed = await readFile(SCALAR.file);
        exchange.set('cache-control', 'public, max-age=31536000, immutable');
        exchange.set('vary', 'accept-encoding');
        const takesGzip = /(^|,)\s*gzip\s*(,|$)/i.test(exchange.head.header('accept-encoding') ?? '');
        const headers = { 'content-type': 'text/javascript; charset=utf-8' };
        if (!takesGzip) return context.body(new Uint8Array(gunzipSync(packed)), 200, headers);
        return context.body(new Uint8Array(packed), 200, { ...headers, 'content-encoding': 'gzip' });
      },
    }),
  ];
}

/** The page's own script by its nonce and nothing else; it writes styles into itself. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Nothing is fetched from anywhere else: no fonts, no chat, no figures for its makers. */
const CONFIGURATION = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
};

const page = (nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reelwright: the HTTP API</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="app"></div>
<noscript>This page needs its script. The same as data: <a href="/openapi.json">/openapi.json</a></noscript>
<script nonce="${nonce}" src="${SCALAR.path}"></script>
<script nonce="${nonce}">Scalar.createApiReference('#app', ${JSON.stringify(CONFIGURATION)})</script>
</body>
</html>
`;
