import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { exchangeOf } from '../front/exchange.ts';
import { readForm } from '../reading/body.ts';
import { type Admission, OWNER } from './admission.ts';
import { cookie } from './cookie.ts';
import type { Sessions } from './sessions.ts';

/** Where a browser that has come in goes. */
const INSIDE = '/docs';
const PASSWORD_FORM = 4_096;

/** The way in for browsers: the address the server prints, and a password where there is one. */
export class Doorway {
  readonly #admission: Admission;
  readonly #sessions: Sessions;

  constructor(admission: Admission, sessions: Sessions) {
    this.#admission = admission;
    this.#sessions = sessions;
  }

  /** `GET /enter?token=...` exchanges the token and goes on; without one it asks for the password. */
  get(context: Context): Response {
    const token = context.req.query('token');
    if (token === undefined) return this.#page(context, 200, '');
    const opened = this.#sessions.accept(token);
    if (opened !== undefined) return this.#welcome(context, opened);
    this.#admission.countFailure(exchangeOf(context));
    return this.#page(context, 401, 'This address has been used, or is too old.');
  }

  /** `POST /enter`: the password, as a form without a script sends it. */
  async post(context: Context): Promise<Response> {
    const guess = (await readForm(context, PASSWORD_FORM)).get('password') ?? '';
    if (await this.#admission.enter(exchangeOf(context), guess)) {
      return this.#welcome(context, this.#sessions.open(OWNER));
    }
    return this.#page(context, 401, 'That is not the password.');
  }

  #welcome(context: Context, { secret, expires }: { secret: string; expires: number }): Response {
    exchangeOf(context).set('set-cookie', cookie(this.#admission.cookieName, secret, expires));
    return context.redirect(INSIDE, 303);
  }

  #page(context: Context, status: 200 | 401, words: string): Response {
    exchangeOf(context).set('content-security-policy', POLICY);
    return context.html(pageOf(words, this.#admission.hasPassword), status);
  }
}

const STYLE =
  'body{max-width:26rem;margin:20vh auto 0;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}input,button{font:inherit;padding:.3rem .6rem}';

/** The page's own style, known by its hash, and its form; no script at all. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const FORM = `<form method="post" action="/enter">
<p><label>Password <input type="password" name="password" autocomplete="current-password" required autofocus></label>
<button>Enter</button></p>
</form>`;

const pageOf = (words: string, hasPassword: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Reelwright</title>
<style>${STYLE}</style>
<link rel="icon" href="data:,">
</head>
<body>
<h1>Reelwright</h1>
${words === '' ? '' : `<p role="alert">${words}</p>`}
${hasPassword ? FORM : '<p>Open the address that <code>reelwright serve</code> printed when it started; it works once. Start it again for a new one.</p>'}
</body>
</html>
`;
