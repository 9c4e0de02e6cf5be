import { Fault } from '#fault';
import { type Asked, type Asking, breakOf, type Interpreter, type TextAnswer } from '#models';
import type { GatewayDoor } from './door.ts';
import { answerHeaders, headerText, JSON_HEADERS, STREAM_HEADERS } from './identity.ts';
import type { Outlet } from './outlet.ts';

/** One answer on its way out. */
export interface Speaking {
  readonly interpreter: Interpreter;
  readonly outlet: Outlet;
  /** Of the request. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
}

/** Answers in the caller's dialect what an engine says in another. */
export const tell = (door: GatewayDoor, asked: Asked, asking: Asking, speaking: Speaking): Promise<void> =>
  asked.stream ? tellStream(door, asked, asking, speaking) : tellWhole(door, asked, asking, speaking);

const telling = ({ id, created }: Speaking, asked: Asked, model: string) => ({
  id: id.replaceAll('-', ''),
  created,
  model: asked.model ?? model,
  includeUsage: asked.includeUsage,
});

async function tellStream(door: GatewayDoor, asked: Asked, asking: Asking, speaking: Speaking): Promise<void> {
  const { interpreter, outlet, id } = speaking;
  const answer = await door.gateway.open(asked.request, asking);
  const teller = interpreter.teller(telling(speaking, asked, answer.model));
  outlet.begin(200, { ...answerHeaders(id, answer), ...STREAM_HEADERS });
  const heart = new Heart(outlet, interpreter.heartbeat, door.limits.heartbeat);
  let ended = false;
  try {
    for await (const event of answer.body) {
      ended = event.type === 'answer-end';
      const piece = teller(event);
      const full = piece === '' ? undefined : outlet.write(piece);
      heart.beat();
      if (full !== undefined) await full;
      if (outlet.signal.aborted) return;
    }
  } finally {
    heart.stop();
  }
  if (!ended) throw new Fault('provider', 'stream-cut', 'The answer ended without saying how.');
  outlet.end();
}

async function tellWhole(door: GatewayDoor, asked: Asked, asking: Asking, speaking: Speaking): Promise<void> {
  const { interpreter, outlet, id } = speaking;
  const answer = await door.gateway.generate(asked.request, asking);
  const fault = breakOf(answer.ending);
  if (fault !== undefined) throw fault;
  const body = interpreter.whole(answer, telling(speaking, asked, answer.model));
  const headers = {
    ...answerHeaders(id, answer),
    ...JSON_HEADERS,
    ...noticesOf(answer),
    ...(answer.cost === null ? {} : { 'x-reelwright-cost-usd': String(answer.cost / 1e6) }),
  };
  outlet.whole(200, headers, JSON.stringify(body));
}

const noticesOf = ({ notices }: Pick<TextAnswer, 'notices'>): Record<string, string> =>
  notices.length === 0 ? {} : { 'x-reelwright-notice': headerText(notices.map(({ code }) => code).join(', ')) };

/** Says that a stream is still there whenever nothing else was written for a while. */
export class Heart {
  readonly #timer: NodeJS.Timeout;

  constructor(outlet: Pick<Outlet, 'write'>, words: string, every: number) {
    this.#timer = setInterval(() => outlet.write(words), every).unref();
  }

  /** Something was written: the silence begins anew. */
  beat(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
