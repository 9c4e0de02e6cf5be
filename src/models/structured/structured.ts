import { Fault } from '#fault';
import { type MicroDollars, microDollars } from '#operation';
import { type Capabilities, message, type TextAnswer, type TextRequest } from '../contract/index.ts';
import type { Asking, Gateway } from '../gateway/gateway.ts';
import { findValue, type Misfit } from './find.ts';
import { answerOn, onRung, type Rung, rungsFor, type Wanted } from './rungs.ts';
import { readyShape, type Shape, type Shaped } from './shape.ts';

/** What is asked, besides what every call is asked with. */
export interface StructuredAsking extends Asking {
  /** What the model can do; the surest rung it may be able to do is tried first. Unknown is tried. */
  readonly capabilities?: Capabilities;
  /** What the data is called: letters, digits, `_`, `-`. `answer` by default. */
  readonly name?: string;
  /** False: an answer that does not fit is not asked for once more. */
  readonly repair?: boolean;
}

/** Data that fits. */
export interface Structured<Value> {
  readonly value: Value;
  /** How it was asked for. */
  readonly rung: Rung;
  /** True when the first answer did not fit and the second did. */
  readonly repaired: boolean;
  /** The answer the value was read from. */
  readonly answer: TextAnswer;
  /** Of all calls it took; null when one of them is not known. */
  readonly cost: MicroDollars | null;
}

/**
 * Asks for data of a shape and returns it only when it fits (M18). Begins with the surest way the model may know; a way the
 * provider refuses is left for the next. An answer that does not fit is sent back once with what is wrong (M19).
 *
 * Throws `answer-invalid` (kind `provider`), whose facts say at which rung, where, what was expected, what was found and the
 * text around it; `answer-stopped` (kind `cancelled`); `schema-unsupported`; and what the gateway throws.
 */
export async function structured<const Of extends Shape>(
  gateway: Pick<Gateway, 'generate'>,
  request: TextRequest,
  shape: Of,
  { capabilities = {}, name = 'answer', repair = true, ...asking }: StructuredAsking,
): Promise<Structured<Shaped<Of>>> {
  const { wanted, judge, opens } = readyShape(shape, name);
  const bill = new Bill();
  const { rung, answer } = await climb(gateway, request, wanted, rungsFor(capabilities), asking, bill);
  const read = (given: TextAnswer) => findValue(answerOn(rung, given, wanted), judge, opens);
  const first = read(answer);
  if (first.ok) return { value: first.value as Shaped<Of>, rung, repaired: false, answer, cost: bill.sum };
  if (!repair || answer.ending.reason === 'length' || answer.ending.reason === 'content-filter')
    throw invalid(rung, answer, first.misfits, bill, false);
  const again = onRung(rung, corrected(request, answerOn(rung, answer, wanted), first.misfits), wanted);
  const second = bill.add(await ask(gateway, again, { ...asking, ...secondId(asking) }));
  const result = read(second);
  if (!result.ok) throw invalid(rung, second, result.misfits, bill, true);
  return { value: result.value as Shaped<Of>, rung, repaired: true, answer: second, cost: bill.sum };
}

type Generated = Awaited<ReturnType<Gateway['generate']>>;

/** Sums what the calls cost. */
class Bill {
  sum: MicroDollars | null = microDollars(0);

  add(answer: Generated): Generated {
    this.sum = this.sum === null || answer.cost === null ? null : microDollars(this.sum + answer.cost);
    return answer;
  }
}

/** Asks on the first rung the provider does not refuse. */
async function climb(
  gateway: Pick<Gateway, 'generate'>,
  request: TextRequest,
  wanted: Wanted,
  rungs: readonly Rung[],
  asking: Asking,
  bill: Bill,
): Promise<{ readonly rung: Rung; readonly answer: Generated }> {
  for (const [index, rung] of rungs.entries()) {
    try {
      return { rung, answer: bill.add(await ask(gateway, onRung(rung, request, wanted), asking)) };
    } catch (error) {
      const refused = error instanceof Fault && error.code === 'provider-refused';
      if (!refused || index === rungs.length - 1) throw error;
    }
  }
  throw new RangeError('there is always a rung');
}

async function ask(gateway: Pick<Gateway, 'generate'>, request: TextRequest, asking: Asking): Promise<Generated> {
  const answer = await gateway.generate(request, asking);
  if (answer.ending.outcome !== 'stopped') return answer;
  throw new Fault('cancelled', 'answer-stopped', 'The answer was stopped before it was whole.', {
    facts: { engine: answer.engine, model: answer.model, cost: answer.cost },
  });
}

const secondId = ({ id }: Asking): Pick<Asking, 'id'> => (id === undefined ? {} : { id: `${id}-repair` });

/** Characters of a wrong answer that are shown to the model again. */
const SHOWN_AGAIN = 20_000;

/** The conversation so far, with the wrong answer and what is wrong with it. */
function corrected(request: TextRequest, answer: string, misfits: readonly Misfit[]): TextRequest {
  const wrong = misfits
    .map(({ path, expected, found }) => `- ${path}: expected ${expected}, found ${found}`)
    .join('\n');
  return {
    ...request,
    messages: [
      ...request.messages,
      message('assistant', answer.trim() === '' ? '(nothing)' : answer.slice(0, SHOWN_AGAIN)),
      message('user', `That does not fit:\n${wrong}\nGive the whole answer again, corrected, and nothing else.`),
    ],
  };
}

function invalid(rung: Rung, answer: Generated, misfits: readonly Misfit[], bill: Bill, repaired: boolean): Fault {
  const [first] = misfits;
  const where = first === undefined ? '' : `: at ${first.path} it should be ${first.expected}, and is ${first.found}`;
  const cut = answer.ending.reason === 'length';
  return new Fault(
    'provider',
    'answer-invalid',
    `The answer of ${answer.model} does not fit what was asked${repaired ? ', nor does its correction' : ''}${where}.`,
    {
      facts: {
        rung,
        repaired,
        engine: answer.engine,
        model: answer.model,
        reason: answer.ending.reason,
        cost: bill.sum,
        misfits,
        text: answerText(answer),
      },
      hint: cut
        ? 'The answer broke off at its limit of tokens: raise `maxTokens`, or ask for less at once.'
        : 'Try a stronger model for this task, or a simpler shape.',
    },
  );
}

/** The beginning of what was answered, for whoever reads the fault. */
const answerText = ({ text, toolCalls }: TextAnswer): string => (toolCalls[0]?.arguments ?? text).slice(0, 2_000);
