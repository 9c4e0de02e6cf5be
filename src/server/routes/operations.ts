import type { Context } from 'hono';
import * as z from 'zod';
import { Fault } from '#fault';
import { nearest } from '#operation';
import type { ListedOperation } from '#studio';
import { mustHave, type Scope, type Visitor } from '../entry/visitor.ts';
import type { Exchange } from '../front/exchange.ts';
import type { House } from '../house.ts';
import { RememberedInMemory } from '../remembering/memory.ts';
import { Doorkeeper } from '../remembering/once.ts';
import { expectedRevision } from '../replying/revision.ts';
import type { Jobs } from '../runs/jobs.ts';
import { Id, type MountedRoute, route } from './route.ts';
import { Run } from './runs.ts';

const Listed = z.strictObject({
  name: z.string(),
  sentence: z.string(),
  effect: z.enum(['read', 'edit', 'spend', 'destroy']),
  needs: z.enum(['film', 'studio']),
  input: z.unknown().describe('JSON Schema of what goes in.'),
  output: z.unknown().describe('JSON Schema of what comes out.'),
});

/** What an operation is asked with. `input` is checked by the operation itself. */
export const Wish = z.strictObject({
  film: Id.optional().describe('Which film it is done to: its id.'),
  input: z.unknown().default({}).describe('What goes in; {} by default.'),
  confirm: z.literal(true).optional().describe('Must be there for an operation that destroys.'),
});
type Wish = z.output<typeof Wish>;

/** What an operation answered with. */
export const Result = z.strictObject({ output: z.unknown() });

/** Nouns of the studio whose operations are not the owner's alone. */
const FOR_ALL: ReadonlySet<string> = new Set(['text', 'template', 'model', 'conversation', 'answer', 'prompt']);

/** What a key needs for an operation: what is new and about no film is the owner's until somebody says otherwise. */
export const scopeOf = ({ name, needs, effect }: Pick<ListedOperation, 'name' | 'needs' | 'effect'>): Scope =>
  needs === 'film' || FOR_ALL.has(name.slice(0, name.indexOf('.'))) ? effect : 'manage';

const NameParams = z.strictObject({ name: Id });

/** The catalogue: everything that can be done, over HTTP. */
export function operationRoutes(house: House, jobs: Jobs): readonly MountedRoute[] {
  const doorkeeper = new Doorkeeper(house.remembered);
  // What the owner's operations answer with may be a secret: it is never written down.
  const discreet = new Doorkeeper(new RememberedInMemory(house.clock));
  const offered = async () => (await house.operations.list()).filter(({ opensFiles }) => !opensFiles);
  return [
    route({
      method: 'GET',
      path: '/api/v1/operations',
      tag: 'Operations',
      summary: 'List operations',
      description: 'Everything that can be done, with what goes in and what comes out.',
      needs: 'read',
      answers: {
        200: { description: 'The catalogue.', schema: z.strictObject({ operations: z.array(Listed) }) },
      },
      run: async ({ context }) => context.json({ operations: (await offered()).map(told) }),
    }),
    route({
      method: 'GET',
      path: '/api/v1/operations/{name}',
      tag: 'Operations',
      summary: 'One operation',
      needs: 'read',
      params: NameParams,
      answers: { 200: { description: 'What it does, takes and gives.', schema: Listed } },
      run: async ({ context, params }) => context.json(told(await operationNamed(house, params.name))),
    }),
    route({
      method: 'POST',
      path: '/api/v1/operations/{name}',
      tag: 'Operations',
      summary: 'Run an operation',
      description: [
        'The schemas of each operation stand under its own name.',
        "The scope it needs is its effect, or `manage` for what is the owner's.",
        '`If-Match` makes sure of the revision of the film. An operation that spends needs an',
        '`Idempotency-Key`: sent twice, it is done once. `Prefer: respond-async` answers at once with a run that goes on.',
      ].join(' '),
      needs: 'visitor',
      params: NameParams,
      input: Wish,
      headers: ['If-Match', 'Idempotency-Key', 'Prefer'],
      answers: {
        200: { description: 'Done.', schema: Result },
        202: { description: 'Begun; `Location` is the run.', schema: Run },
      },
      async run({ context, exchange, visitor, params, input, bytes, signal }) {
        const operation = await operationNamed(house, params.name);
        const scope = scopeOf(operation);
        mustHave(visitor, scope);
        if (operation.effect === 'destroy' && input.confirm !== true) throw unconfirmed(operation.name);
        const asking = { house, jobs, context, exchange, visitor, operation, wish: input, signal };
        const key = exchange.head.header('idempotency-key');
        if (key === undefined) {
          if (operation.effect === 'spend') throw keyless(operation.name);
          return await answer(asking);
        }
        if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw oddKey();
        const asked = [exchange.head.path, prefersAsync(exchange) ? 'async' : '', bytes];
        const keeper = scope === 'manage' ? discreet : doorkeeper;
        return await keeper.once({ key, subject: visitor.subject, asked, request: exchange.id }, () =>
          // Whoever waits for the same answer must not lose it because this caller leaves.
          answer({ ...asking, signal: new AbortController().signal }),
        );
      },
    }),
  ];
}

/** The operation of that name, if it is offered to others than this machine; throws `operation-unknown`, `operation-here-only`. */
async function operationNamed({ operations }: House, name: string): Promise<ListedOperation> {
  const all = await operations.list();
  const found = all.find((one) => one.name === name);
  if (found === undefined) {
    const near = nearest(
      name,
      all.map((one) => one.name),
    );
    throw new Fault('not-found', 'operation-unknown', `There is no operation called ${name}.`, {
      facts: { name, near },
      hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'GET /api/v1/operations names them all.',
    });
  }
  if (!found.opensFiles) return found;
  throw new Fault('authentication', 'operation-here-only', `${name} opens files of this machine.`, {
    hint: 'Run it on the machine itself: reelwright do.',
  });
}

interface Asking {
  readonly house: House;
  readonly jobs: Jobs;
  readonly context: Context;
  readonly exchange: Exchange;
  readonly visitor: Visitor;
  readonly operation: ListedOperation;
  readonly wish: Wish;
  readonly signal: AbortSignal;
}

async function answer({ house, jobs, context, exchange, visitor, operation, wish, signal }: Asking): Promise<Response> {
  const { name, needs } = operation;
  const revision = await revisionFor(house, exchange, wish.film);
  const asked = {
    name,
    input: wish.input,
    user: visitor.user,
    remote: true,
    ...(visitor.key === undefined ? {} : { key: visitor.key }),
    ...(wish.film === undefined ? {} : { film: wish.film }),
    ...(revision === undefined ? {} : { revision }),
  };
  if (wish.film === undefined && needs === 'film') throw filmless(name);
  if (!prefersAsync(exchange)) return context.json({ output: (await house.operations.run(asked, signal)) ?? null });
  const run = await jobs.start({
    operation: name,
    user: visitor.user,
    film: wish.film ?? null,
    work: (id, stop) => house.operations.run({ ...asked, run: id }, stop),
  });
  return context.json(run, 202, {
    location: `/api/v1/runs/${run.id}`,
    'preference-applied': 'respond-async',
  });
}

async function revisionFor(house: House, { head }: Exchange, film: string | undefined): Promise<number | undefined> {
  if (film === undefined) return undefined;
  // Also where no revision is expected: over the network a film is named by its id alone.
  const { revision } = await house.films.load(film);
  return expectedRevision(head, revision);
}

const prefersAsync = ({ head }: Exchange): boolean =>
  /(^|,)\s*respond-async\s*(,|;|$)/i.test(head.header('prefer') ?? '');

const told = ({ name, sentence, effect, needs, input, output }: ListedOperation) => ({
  name,
  sentence,
  effect,
  needs,
  input,
  output,
});

const filmless = (name: string): Fault =>
  new Fault('usage', 'film-not-named', `Which film? ${name} is done to one.`, {
    hint: 'Name it by its id; GET /api/v1/films lists them.',
  });

const unconfirmed = (name: string): Fault =>
  new Fault('usage', 'confirmation-missing', `${name} takes something away.`, {
    hint: 'Send "confirm": true with it, if that is meant.',
  });

const keyless = (name: string): Fault =>
  new Fault('usage', 'idempotency-key-missing', `${name} spends money.`, {
    hint: 'Send an Idempotency-Key of your own making, and the same one when you try again: it is then done once.',
  });

const oddKey = (): Fault =>
  new Fault('usage', 'idempotency-key-odd', 'An Idempotency-Key has 1 to 255 plain characters.');
