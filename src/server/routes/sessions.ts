import * as z from 'zod';
import { Fault } from '#fault';
import { type Admission, OWNER } from '../entry/admission.ts';
import { cookie, noCookie } from '../entry/cookie.ts';
import { credentialOf } from '../entry/credential.ts';
import { hashOf } from '../entry/secrets.ts';
import type { Sessions } from '../entry/sessions.ts';
import { type MountedRoute, route } from './route.ts';

const Me = z.strictObject({
  user: z.string(),
  by: z.enum(['session', 'key', 'anyone']).describe('What let you in.'),
  scopes: z.array(z.string()),
  expires: z.number().nullable().describe('When the session ends, milliseconds since 1970.'),
});

/** Coming in, going out, and who one is. */
export function sessionRoutes(admission: Admission, sessions: Sessions): readonly MountedRoute[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/session',
      tag: 'Session',
      summary: 'Who am I?',
      needs: 'visitor',
      answers: { 200: { description: 'You.', schema: Me } },
      run: ({ context, visitor: { user, kind, scopes, expires } }) =>
        context.json({ user, by: kind, scopes: [...scopes], expires: expires ?? null }),
    }),
    route({
      method: 'POST',
      path: '/api/v1/session',
      tag: 'Session',
      summary: 'Come in',
      description: 'Exchanges the token of an invitation, once, or the password, for a session: a cookie.',
      needs: 'nobody',
      input: z.union([
        z.strictObject({ token: z.string().min(1).max(200) }),
        z.strictObject({ password: z.string().min(1).max(1_000) }),
      ]),
      answers: { 204: { description: 'You are in.' } },
      async run({ context, exchange, input }) {
        const opened =
          'token' in input
            ? sessions.accept(input.token)
            : (await admission.enter(exchange, input.password))
              ? sessions.open(OWNER)
              : undefined;
        if (opened === undefined) return admission.refuse(exchange, entryRefused());
        exchange.set('set-cookie', cookie(admission.cookieName, opened.secret, opened.expires));
        return context.body(null, 204);
      },
    }),
    route({
      method: 'DELETE',
      path: '/api/v1/session',
      tag: 'Session',
      summary: 'Leave',
      description: 'Ends the session; its streams are closed within seconds.',
      needs: 'visitor',
      answers: { 204: { description: 'You are out.' } },
      run({ context, exchange, visitor }) {
        const credential = credentialOf(exchange.head, admission.cookieName);
        if (visitor.kind === 'session' && credential !== undefined) sessions.revoke(hashOf(credential.secret));
        exchange.set('set-cookie', noCookie(admission.cookieName));
        return context.body(null, 204);
      },
    }),
  ];
}

const entryRefused = (): Fault =>
  new Fault('authentication', 'entry-refused', 'That opens nothing here.', {
    hint: 'An invitation works once. Start the server again for a new one, or enter the password.',
  });
