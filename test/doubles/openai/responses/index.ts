import type { Answer, Asked } from '../../script/index.ts';
import { type Desk, Refuse, type Reply, type Route, type RoutedRequest } from '../../server/index.ts';
import { isStored, responsesAsked, storedAs } from './asked.ts';
import { itemsOf, responseOf } from './response.ts';
import { errorEvent, events } from './stream.ts';

/** `POST /responses`, and what is kept of it until a restart. */
export const RESPONSE_ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v1\/responses$/, paid: true, reply: respond },
  {
    method: 'GET',
    path: /^\/v1\/responses\/([^/]+)$/,
    reply: ({ groups: [id = ''], desk }) => ({ kind: 'plain', body: find(id, desk) }),
  },
  {
    method: 'DELETE',
    path: /^\/v1\/responses\/([^/]+)$/,
    reply({ groups: [id = ''], desk }) {
      find(id, desk);
      desk.state.delete(storedAs(id));
      return { kind: 'plain', body: { id, object: 'response', deleted: true } };
    },
  },
];

function find(id: string, { state }: Desk): unknown {
  const stored = state.get(storedAs(id));
  if (!isStored(stored)) throw new Refuse('no-route', `Response with id '${id}' not found.`);
  return stored.response;
}

function respond(request: RoutedRequest): Reply {
  const { desk } = request;
  const asked = responsesAsked(request);
  const id = `resp_${desk.turn}`;
  return {
    kind: 'spoken',
    asked,
    whole(answer) {
      const cut = answer.finish === 'length' || answer.finish === 'content-filter';
      const output = itemsOf(answer, asked.turn);
      const response = responseOf(asked, { id, status: cut ? 'incomplete' : 'completed', output, answer });
      keep(asked, answer, { id, response, desk });
      return response;
    },
    stream: {
      contentType: 'text/event-stream',
      pieces: (answer) => events(answer, asked, id, (response) => keep(asked, answer, { id, response, desk })),
      error: errorEvent,
    },
  };
}

function keep(
  asked: Asked,
  answer: Answer,
  { id, response, desk }: { id: string; response: unknown; desk: Desk },
): void {
  if (asked.body['store'] === false) return;
  const turns = [...asked.turns, { role: 'assistant', text: answer.text.join('') }];
  desk.state.set(storedAs(id), { response, turns });
}
