import type { Asked, Figures, Finish, Pieces, Script, Scripted } from './script.ts';
import { countOf, tokensOf } from './tokens.ts';

/** A script's words, complete: what every protocol puts into its own shape. */
export interface Answer {
  readonly model: string;
  readonly reasoning: readonly string[];
  readonly text: readonly string[];
  readonly refusal: readonly string[];
  readonly toolCalls: readonly AnswerCall[];
  readonly finish: Finish;
  /** The stop sequence that ended it. */
  readonly stoppedBy: string | undefined;
  /** Undefined for an answer without figures. */
  readonly figures: Figures | undefined;
  readonly endless: boolean;
}

export interface AnswerCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: readonly string[];
}

/** Plays a script; the length asked for and the stop sequences hold for what it says. */
export function answerOf(script: Script, asked: Asked): Answer {
  const scripted = script(asked);
  const reasoning = piecesOf(scripted.reasoning);
  const stopped = untilStop(piecesOf(scripted.text), asked.stop);
  const room = (asked.maxTokens ?? Number.POSITIVE_INFINITY) - countOf(reasoning.join(''));
  const text = scripted.endless === true ? stopped.pieces : within(stopped.pieces, room);
  const short = text.join('').length < stopped.pieces.join('').length;
  const refusal = piecesOf(scripted.refusal);
  const toolCalls = (scripted.toolCalls ?? []).map((call, index) => ({
    id: call.id ?? `call_${asked.turn}_${index}`,
    name: call.name,
    arguments: piecesOf(call.arguments),
  }));
  const spoken = { reasoning, text, refusal, toolCalls };
  return {
    ...spoken,
    model: asked.model,
    finish: short ? 'length' : (scripted.finish ?? (toolCalls.length > 0 ? 'tool-calls' : 'stop')),
    stoppedBy: short ? undefined : stopped.by,
    figures: scripted.usage === null ? undefined : figuresOf(asked, spoken, scripted.usage ?? {}),
    endless: scripted.endless === true,
  };
}

const piecesOf = (pieces: Pieces = []): readonly string[] => (typeof pieces === 'string' ? tokensOf(pieces) : pieces);

/** All a model has been given to read, as one text. */
export const promptOf = ({ turns, tools }: Pick<Asked, 'turns' | 'tools'>): string =>
  [...turns.map(({ text }) => text), ...tools.map((tool) => JSON.stringify(tool))].join('\n');

function figuresOf(
  asked: Asked,
  { reasoning, text, refusal, toolCalls }: Pick<Answer, 'reasoning' | 'text' | 'refusal' | 'toolCalls'>,
  given: NonNullable<Scripted['usage']>,
): Figures {
  const thought = countOf(reasoning.join(''));
  const said = [...text, ...refusal].join('');
  const calls = toolCalls.map((call) => countOf(call.name) + countOf(call.arguments.join('')));
  return {
    input: countOf(promptOf(asked)),
    cacheRead: 0,
    cacheWrite: 0,
    output: thought + countOf(said) + calls.reduce((sum, count) => sum + count, 0),
    reasoning: thought,
    ...given,
  };
}

/** The pieces up to the first stop sequence, which is left out. */
function untilStop(
  pieces: readonly string[],
  stops: readonly string[],
): { pieces: readonly string[]; by: string | undefined } {
  const whole = pieces.join('');
  const found = stops
    .map((stop) => ({ stop, at: stop === '' ? -1 : whole.indexOf(stop) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  if (found === undefined) return { pieces, by: undefined };
  let left = found.at;
  const kept = pieces.flatMap((piece) => {
    const part = piece.slice(0, left);
    left -= part.length;
    return part === '' ? [] : [part];
  });
  return { pieces: kept, by: found.stop };
}

/** The pieces that fit into so many tokens; the last of them may be shorter than it was. */
function within(pieces: readonly string[], room: number): readonly string[] {
  if (countOf(pieces.join('')) <= room) return pieces;
  const kept = tokensOf(pieces.join('')).slice(0, Math.max(0, room)).join('');
  let left = kept.length;
  return pieces.flatMap((piece) => {
    const part = piece.slice(0, left);
    left -= part.length;
    return part === '' ? [] : [part];
  });
}

/** The pieces of text as they come: again and again where there is no end. */
export function* textOf({ text, endless }: Answer): Generator<string> {
  do yield* text;
  while (endless && text.length > 0);
}
