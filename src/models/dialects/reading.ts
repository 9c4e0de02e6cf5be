import * as z from 'zod';
import { Fault } from '#fault';
import type { Json, JsonObject } from '../contract/index.ts';

/** Levels of objects and lists inside one another; deeper is nothing anybody means, and breaks those who walk it. */
const DEEPEST = 100;

const isShallow = (value: unknown, levels = DEEPEST): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

/** Anything at all, handed on as it is; the body it stands in has been parsed from JSON. */
export const AnyJson = z.custom<Json>((value) => isShallow(value), `it is nested more than ${DEEPEST} deep`);

/** Any object, handed on as it is: schemas, arguments of tools. */
export const AnyObject = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isShallow(value),
  `it has to be an object, not nested more than ${DEEPEST} deep`,
);

/** Reads a body by a schema; throws `request-invalid` naming the first wrong field: `messages[2].content`. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const { path, message } = deepest(read.error.issues[0]);
  throw invalid(fieldName(path), message);
}

/** A request that is wrong at one field. */
export const invalid = (field: string, why: string): Fault =>
  new Fault(
    'usage',
    'request-invalid',
    `${field === '' ? 'The request' : `\`${field}\``}: ${why}.`.replace(/\.\.$/, '.'),
    {
      facts: { field },
    },
  );

/** A request that is right, and means something that another dialect cannot say. */
export const unsupported = (field: string, why: string): Fault =>
  new Fault('usage', 'request-unsupported', `\`${field}\`: ${why}`, {
    facts: { field },
    hint: 'Leave it out, or ask a model whose engine speaks this dialect itself.',
  });

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Of a field that may be several things, the reading that got furthest says best what is wrong. */
function deepest(issue: z.core.$ZodIssue | undefined): Wrong {
  if (issue === undefined) return { path: [], message: 'it cannot be read' };
  const here: Wrong = { path: issue.path, message: plain(issue) };
  if (issue.code !== 'invalid_union') return here;
  let best = here;
  for (const branch of issue.errors) {
    const wrong = deepest(branch[0]);
    const path = [...issue.path, ...wrong.path];
    if (path.length > best.path.length) best = { path, message: wrong.message };
  }
  return best;
}

const plain = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('undefined')
    ? 'it is missing'
    : issue.message;

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
