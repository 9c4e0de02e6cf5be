import * as z from 'zod';
import { Film } from '#film';
import type { House } from '../house.ts';
import { PageQuery, pageOf } from '../replying/pages.ts';
import { expectedRevision, hasAlready, mustExpect, tagOf } from '../replying/revision.ts';
import { Id, type MountedRoute, route } from './route.ts';

const FilmParams = z.strictObject({ film: Id });

const Summary = z.strictObject({
  id: z.string(),
  title: z.string(),
  revision: z.int(),
  shots: z.int(),
  created: z.number().describe('Milliseconds since 1970.'),
  changed: z.number(),
});

/** The films of the studio. They are changed by operations. */
export function filmRoutes({ films, operations }: House): readonly MountedRoute[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/films',
      tag: 'Films',
      summary: 'List films',
      description: 'The one changed last comes first.',
      needs: 'read',
      query: PageQuery,
      answers: {
        200: {
          description: 'One page of them.',
          schema: z.strictObject({ films: z.array(Summary), next: z.string().nullable() }),
        },
      },
      async run({ context, query }) {
        const { items, next } = pageOf(await films.list(), query);
        const told = items.map(({ id, title, revision, shots, created, changed }) => ({
          id,
          title,
          revision,
          shots,
          created,
          changed,
        }));
        return context.json({ films: told, next });
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/films/{film}',
      tag: 'Films',
      summary: 'One film',
      description: 'As data. Its ETag is its revision.',
      needs: 'read',
      params: FilmParams,
      headers: ['If-None-Match'],
      answers: {
        200: { description: 'The film.', schema: z.strictObject({ revision: z.int(), film: Film }) },
        304: { description: 'The caller has that revision.' },
      },
      async run({ context, exchange, params }) {
        const { film, revision } = await films.load(params.film);
        exchange.set('etag', tagOf(revision));
        exchange.set('cache-control', 'private, no-cache');
        if (hasAlready(exchange.head, revision)) return context.body(null, 304);
        return context.json({ revision, film });
      },
    }),
    route({
      method: 'DELETE',
      path: '/api/v1/films/{film}',
      tag: 'Films',
      summary: 'Remove a film',
      description: 'Everything of it is kept, and can be brought back.',
      needs: 'destroy',
      params: FilmParams,
      headers: ['If-Match'],
      answers: { 204: { description: 'It is gone.' } },
      async run({ context, exchange, params, visitor, signal }) {
        mustExpect(exchange.head);
        const loaded = await films.load(params.film);
        const revision = expectedRevision(exchange.head, loaded.revision);
        const { user, key } = visitor;
        await operations.run(
          {
            name: 'film.remove',
            film: params.film,
            input: {},
            user,
            remote: true,
            ...(key === undefined ? {} : { key }),
            ...(revision === undefined ? {} : { revision }),
          },
          signal,
        );
        return context.body(null, 204);
      },
    }),
  ];
}
