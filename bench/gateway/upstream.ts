/**
 * A provider that is not there: answers `POST /v1/chat/completions` as a process of its own, the same for everybody who is
 * measured. The model asked for says how: `short` whole JSON, `long` a stream of 200 chunks, `drip` one of 200 at one each
 * 20 ms, `cut` a stream whose connection dies after 20. `GET /left` tells when callers left: milliseconds since 1970.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CHUNKS, CUT_AFTER, DRIP } from './story.ts';

const told = { id: 'chatcmpl-1', created: 1_790_000_000, model: 'gpt-4o-mini' };
const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ ...told, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const usage = { prompt_tokens: 25, completion_tokens: CHUNKS, total_tokens: 25 + CHUNKS };
/** A piece of a body in chunked encoding, written to the socket as it is: the provider must cost less than what is measured. */
const framed = (text: string): Buffer => Buffer.from(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`);
const words = Array.from({ length: CHUNKS - 1 }, (_, index) => chunk({ content: ` word${index}` }));
const chunks = [...words, chunk({}, 'stop')].map(framed);
const ending = framed(
  `data: ${JSON.stringify({ ...told, object: 'chat.completion.chunk', choices: [], usage })}\n\ndata: [DONE]\n\n`,
);
const whole = Buffer.from(
  JSON.stringify({
    ...told,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: 'A lighthouse at night.' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 25, completion_tokens: 6, total_tokens: 31 },
  }),
);
const left: number[] = [];

function stream(response: ServerResponse, model: string): void {
  const { socket } = response;
  if (socket === null) return;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'transfer-encoding': 'chunked' });
  response.flushHeaders();
  let sent = 0;
  response.once('close', () => {
    if (!response.writableFinished) left.push(Date.now());
  });
  const more = (): void => {
    if (response.destroyed) return;
    if (model === 'cut' && sent === CUT_AFTER) {
      response.destroy();
      return;
    }
    socket.write(chunks[sent++] ?? '');
    if (sent === CHUNKS) {
      socket.write(ending);
      response.end();
    } else if (model === 'drip') setTimeout(more, DRIP);
    else setImmediate(more);
  };
  more();
}

async function modelOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString()).model;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/left') {
    response.end(JSON.stringify(left.splice(0)));
    return;
  }
  if (request.method !== 'POST') {
    const data = ['short', 'long', 'drip', 'cut'].map((id) => ({ id, object: 'model', owned_by: 'bench' }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data }));
    return;
  }
  const model = await modelOf(request);
  if (model === 'short') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length }).end(whole);
  } else stream(response, model);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
