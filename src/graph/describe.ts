import type { Difference, Reason } from './build.ts';

/** How many changes are told before the rest is counted. */
const CHANGES_TOLD = 3;
/** Characters of a value that are told. */
const VALUE_LENGTH = 60;

/** A reason in plain words: `made again: params.text was “Hello”, is “Good evening”`. */
export function describeReason(reason: Reason): string {
  switch (reason.state) {
    case 'current':
      return 'as it was: nothing it is made from has changed';
    case 'missing':
      return 'made for the first time';
    case 'damaged':
      return `made again: its ${reason.output} was missing or damaged`;
    case 'blocked':
      return `not known before ${listed(reason.by)} ${reason.by.length === 1 ? 'is' : 'are'} made`;
    case 'stale':
      return `made again: ${told(reason.changes)}`;
  }
}

function told(changes: readonly Difference[]): string {
  const sentences = changes.slice(0, CHANGES_TOLD).map(sentence);
  const rest = changes.length - sentences.length;
  return [...sentences, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function sentence({ where, before, after }: Difference): string {
  if (/^inputs\..+/.test(where)) return inputSentence(where.slice('inputs.'.length), before, after);
  if (where === 'inputs') return 'its inputs come in another order';
  if (before === undefined) return `${where} is new: ${shown(after)}`;
  if (after === undefined) return `${where} is gone: was ${shown(before)}`;
  return `${where} was ${shown(before)}, is ${shown(after)}`;
}

function inputSentence(input: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${input} is a new input`;
  return after === undefined ? `${input} is no input any more` : `${input} has changed`;
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, CHANGES_TOLD).join(', ');
  return names.length > CHANGES_TOLD ? `${first} and ${names.length - CHANGES_TOLD} more` : first;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${shortened(value.replace(/\s+/g, ' '))}”`;
  if (isRecipe(value)) return `${value.name} ${value.version}`;
  if (value === null || value === undefined) return 'nothing';
  return shortened(JSON.stringify(value));
}

function isRecipe(value: unknown): value is { readonly name: string; readonly version: number } {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'name,version';
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > VALUE_LENGTH ? `${characters.slice(0, VALUE_LENGTH - 1).join('')}…` : text;
}
