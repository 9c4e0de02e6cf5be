import type { SeenRequest } from '../double.ts';
import { answerOf, countOf, promptOf, type Script } from '../script/index.ts';
import type { Sending } from './connection.ts';
import { bodyEndOf, damagedAnswer, damagedBody, damagedPieces } from './damage.ts';
import { type FaultCase, isRequestFault, type RequestFault } from './fault-modes.ts';
import type { FaultQueue } from './fault-queue.ts';
import {
  type Desk,
  type PlainReply,
  type Protocol,
  type RefusalKind,
  Refuse,
  type Refused,
  type Reply,
  type Route,
  type SpokenReply,
} from './protocol.ts';
import { objectIn, textIn } from './reading.ts';

export interface Setting {
  readonly protocol: Protocol;
  readonly key: string | undefined;
  /** Whether only the listed models are there. */
  readonly strict: boolean;
  readonly script: Script;
  readonly faults: FaultQueue;
  readonly desk: Desk;
}

export interface Answered {
  readonly sending: Sending | 'close' | 'hang';
  readonly seen: SeenRequest;
  readonly paid: boolean;
}

/** What a request gets: a fault before all else, then a look at the key, then the answer or the refusal of its route. */
export function answering(read: SeenRequest, setting: Setting): Answered {
  const key = setting.protocol.keyIn(read);
  const route = routeOf(read, setting.protocol);
  const paid = route?.route.paid === true;
  const reply = replied(read, route, setting);
  const fault = setting.faults.take(kindOf(reply, paid));
  const refusal =
    route?.route.free === true || setting.key === undefined || key === setting.key ? undefined : 'unauthorized';
  const billed =
    paid && !(fault !== undefined && isRequestFault(fault.mode)) && refusal === undefined && !(reply instanceof Refuse);
  const seen = { ...read, key, fault: fault?.mode, billed };
  const sendingOf = (): Answered['sending'] => {
    if (fault !== undefined && isRequestFault(fault.mode)) return faulty(fault, fault.mode, seen, setting);
    if (refusal !== undefined) return refused(refusal, seen, setting);
    if (reply instanceof Refuse) return refused(reply.kind, seen, setting, { words: reply.words });
    return reply.kind === 'plain' ? plain(reply, fault, setting) : spoken(reply, fault, setting);
  };
  return { sending: sendingOf(), seen, paid };
}

const kindOf = (reply: Reply | Refuse, paid: boolean): 'plain' | 'answer' | 'stream' => {
  if (reply instanceof Refuse || reply.kind === 'plain') return paid ? 'answer' : 'plain';
  return reply.asked.stream ? 'stream' : 'answer';
};

function routeOf({ method, path }: SeenRequest, { routes }: Protocol): { route: Route; groups: string[] } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match !== null) return { route, groups: match.slice(1) };
  }
  return undefined;
}

function replied(
  seen: SeenRequest,
  found: { readonly route: Route; readonly groups: string[] } | undefined,
  { protocol, desk, strict }: Setting,
): Reply | Refuse {
  if (found === undefined) return new Refuse('no-route');
  try {
    if (seen.method === 'POST' && seen.body === undefined && /json/.test(seen.headers['content-type'] ?? 'json'))
      throw new Refuse('bad-request', 'We could not parse the JSON body of your request.');
    const reply = found.route.reply({ seen, groups: found.groups, body: objectIn(seen.body), desk });
    if (reply.kind === 'spoken') check(reply, protocol, desk, strict);
    return reply;
  } catch (error) {
    if (error instanceof Refuse) return error;
    throw error;
  }
}

/** Any name of a model will do where nobody has said which there are. */
function check({ asked }: SpokenReply, { knows, tooLong }: Protocol, desk: Desk, strict: boolean): void {
  const there = knows ?? ((model) => desk.models.includes(model));
  if (strict && !there(asked.model, desk)) throw new Refuse('model-unknown');
  const long = tooLong ?? (() => countOf(promptOf(asked)) > desk.contextTokens);
  if (long(asked, desk)) throw new Refuse('context-too-long');
}

/** A page as proxies make them. */
const PAGE = '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

function faulty(fault: FaultCase, mode: RequestFault, seen: SeenRequest, setting: Setting): Answered['sending'] {
  const { words, retryAfter = 1 } = fault;
  const html = (status: number): Sending =>
    whole(status, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(PAGE));
  switch (mode) {
    case 'unreachable':
      return 'close';
    case 'hang-before-head':
      return 'hang';
    case 'bad-gateway':
      return html(502);
    case 'html':
      return html(200);
    case 'empty-body':
      return whole(200, { 'content-type': 'application/json' }, Buffer.alloc(0));
    case 'rate-limited':
      return refused('rate-limited', seen, setting, { words, retryAfter, header: String(retryAfter) });
    case 'rate-limited-until':
      return refused('rate-limited', seen, setting, {
        words,
        retryAfter,
        header: new Date(Date.now() + retryAfter * 1000).toUTCString(),
      });
    case 'rate-limited-silent':
      return refused('rate-limited', seen, setting, { words });
    default:
      return refused(mode, seen, setting, { words });
  }
}

interface Words {
  readonly words?: string | undefined;
  readonly retryAfter?: number;
  readonly header?: string;
}

function refused(
  kind: RefusalKind,
  seen: SeenRequest,
  setting: Setting,
  { words, retryAfter, header }: Words = {},
): Sending {
  const { protocol, desk } = setting;
  const { status, headers, body }: Refused = protocol.refuse({
    kind,
    seen,
    turn: desk.turn,
    model: textIn(objectIn(seen.body)['model'], /models\/([^/:]+)/.exec(seen.path)?.[1]),
    // A fault speaks of a request that would have been too long, whatever it was.
    promptTokens: Math.max(countOf(seen.bytes.toString('utf8')), desk.contextTokens + 1000),
    contextTokens: desk.contextTokens,
    retryAfter,
    words,
  });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  return whole(
    status,
    {
      'content-type': type,
      ...protocol.headers(desk.turn),
      ...headers,
      ...(header === undefined ? {} : { 'retry-after': header }),
    },
    Buffer.from(text),
  );
}

function plain({ body, contentType }: PlainReply, fault: FaultCase | undefined, { protocol, desk }: Setting): Sending {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const bytes = Buffer.from(isRaw ? body : JSON.stringify(body));
  const type = contentType ?? (isRaw ? 'text/plain; charset=utf-8' : 'application/json');
  return damagedWhole(bytes, { 'content-type': type, ...protocol.headers(desk.turn) }, fault);
}

function spoken({ asked, whole: write, stream }: SpokenReply, fault: FaultCase | undefined, setting: Setting): Sending {
  const { protocol, desk, script } = setting;
  const answer = damagedAnswer(answerOf(script, asked), fault);
  const wrong = fault?.mode === 'wrong-content-type' ? 'text/plain' : undefined;
  if (!asked.stream) {
    const headers = { 'content-type': 'application/json', ...protocol.headers(desk.turn) };
    return damagedWhole(Buffer.from(JSON.stringify(write(answer))), headers, fault);
  }
  return {
    status: 200,
    headers: {
      'content-type': wrong ?? stream.contentType,
      'cache-control': 'no-cache',
      ...protocol.headers(desk.turn),
    },
    pieces: damagedPieces(stream.pieces(answer), fault, stream),
    end: bodyEndOf(fault?.mode),
    drip: dripOf(fault),
  };
}

function damagedWhole(bytes: Buffer, headers: Record<string, string>, fault: FaultCase | undefined): Sending {
  const body = damagedBody(bytes, fault?.mode);
  const end = bodyEndOf(fault?.mode);
  const type = fault?.mode === 'wrong-content-type' ? { 'content-type': 'text/plain' } : {};
  return {
    ...whole(200, { ...headers, ...type }, body),
    // A body that is cut had promised more.
    headers: { ...headers, ...type, 'content-length': String(end === 'end' ? body.length : bytes.length) },
    end,
    drip: dripOf(fault),
  };
}

const dripOf = (fault: FaultCase | undefined): number | undefined =>
  fault?.mode === 'slow-drip' ? (fault.every ?? 5) : undefined;

const whole = (status: number, headers: Record<string, string>, body: Buffer): Sending => ({
  status,
  headers: { ...headers, 'content-length': String(body.length) },
  pieces: body.length === 0 ? [] : [body],
  end: 'end',
});
