import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cancelled, Double, DoubleOptions, SeenRequest } from '../double.ts';
import { echo, type Script } from '../script/index.ts';
import { answering } from './answering.ts';
import { Connection, type Sending } from './connection.ts';
import type { FaultCase, FaultMode } from './fault-modes.ts';
import { FaultQueue } from './fault-queue.ts';
import { type Pace, paceOf } from './latency.ts';
import type { Protocol } from './protocol.ts';
import { readRequest } from './reading.ts';
import { Submissions } from './submissions.ts';

/** Starts a double of a protocol on a free port of this machine. */
export async function serve(protocol: Protocol, options: DoubleOptions = {}): Promise<Double> {
  const served = new Served(protocol, options);
  await served.listen();
  return served;
}

class Served implements Double {
  readonly #protocol: Protocol;
  readonly #options: DoubleOptions;
  readonly #pace: Pace;
  readonly #server: http.Server;
  readonly #connections = new Set<Connection>();
  readonly #faults = new FaultQueue();
  readonly #submissions = new Submissions();
  readonly #state = new Map<string, unknown>();
  readonly requests: SeenRequest[] = [];
  readonly cancelled: Cancelled[] = [];
  readonly key: string | undefined;
  #script: Script = echo;
  #turn = 0;
  #port = 0;

  constructor(protocol: Protocol, options: DoubleOptions) {
    this.#protocol = protocol;
    this.#options = options;
    this.#pace = paceOf(options.latency);
    this.key = options.key === false ? undefined : (options.key ?? protocol.key);
    if (options.answer !== undefined) this.#script = options.answer;
    this.#server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      // A request that breaks off while it is read is nobody's trouble here.
      this.#take(request, response).catch(() => response.destroy());
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
  get baseUrl(): string {
    return this.url + this.#protocol.basePath;
  }
  get open(): number {
    return this.#connections.size;
  }
  get duplicates(): number {
    return this.#submissions.duplicates;
  }
  get billedTwice(): number {
    return this.#submissions.billedTwice;
  }

  async listen(): Promise<void> {
    await new Promise<void>((listening, failed) => {
      this.#server.once('error', failed);
      this.#server.listen(0, '127.0.0.1', listening);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  fail(fault: FaultCase | FaultMode, times = 1): void {
    this.#faults.add(fault, times);
  }

  heal(): void {
    this.#faults.clear();
  }

  answer(script: Script): void {
    this.#script = script;
  }

  restart(): void {
    for (const connection of this.#connections) connection.cut();
    this.#server.closeAllConnections();
    this.#state.clear();
  }

  async close(): Promise<void> {
    for (const connection of this.#connections) connection.cut();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const read = await readRequest(request);
    const { sending, seen, paid } = answering(read, {
      protocol: this.#protocol,
      key: this.key,
      strict: this.#options.models !== undefined,
      script: this.#script,
      faults: this.#faults,
      desk: {
        models: this.#options.models ?? this.#protocol.models,
        contextTokens: this.#options.contextTokens ?? this.#protocol.contextTokens,
        url: this.url,
        turn: this.#turn,
        state: this.#state,
      },
    });
    this.requests.push(seen);
    if (paid) {
      this.#turn += 1;
      this.#submissions.note(seen);
    }
    await this.#send(response, sending);
  }

  async #send(response: http.ServerResponse, sending: Sending | 'close' | 'hang'): Promise<void> {
    const connection: Connection = new Connection(response, (left) => {
      this.#connections.delete(connection);
      if (left) this.cancelled.push({ at: performance.now(), sentEvents: connection.sent });
    });
    this.#connections.add(connection);
    if (sending === 'close') return connection.cut();
    if (sending === 'hang') return;
    await connection.send(sending, this.#pace);
    if (sending.end === 'restart') this.restart();
  }
}
