import type { Difference } from './build.ts';
import { canonicalJson } from './canonical.ts';
import type { Ingredients } from './memory.ts';
import type { Json } from './step.ts';

/** Exactly what is not the same in two sets of ingredients; empty just when both make the same key. */
export function differencesBetween(before: Ingredients, after: Ingredients): readonly Difference[] {
  return [
    ...inPlain('recipe', before.recipe, after.recipe),
    ...inPlain('engine', before.engine, after.engine),
    ...inJson('params', before.params, after.params),
    ...inInputs(before.inputs, after.inputs),
  ];
}

function inPlain(where: string, before: Json, after: Json): Difference[] {
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ where, before, after }];
}

type JsonRecord = { readonly [key: string]: Json };
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Down to the smallest places that differ; what only one side has stands as `undefined` on the other. */
function inJson(where: string, before: Json | undefined, after: Json | undefined): Difference[] {
  if (isList(before) && isList(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      inJson(`${where}[${index}]`, before[index], after[index]),
    ).flat();
  }
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      inJson(`${where}${memberOf(key)}`, own(before, key), own(after, key)),
    );
  }
  if (before !== undefined && after !== undefined) return inPlain(where, before, after);
  return before === after ? [] : [{ where, before, after }];
}

function own(record: JsonRecord, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function memberOf(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

type Inputs = Ingredients['inputs'];

/**
 * Inputs are told apart by their step. An input that only goes by another name now, its content being the same, is no difference:
 * names are not part of a key.
 */
function inInputs(before: Inputs, after: Inputs): Difference[] {
  const content = (inputs: Inputs) => canonicalJson(inputs.map((input) => input.outputs));
  if (content(before) === content(after)) return [];
  const { pairs, gone, come } = paired(before, after);
  const found = [
    ...pairs.flatMap(([old, now]) => inOutputs(`inputs.${now.step}`, old.outputs, now.outputs)),
    ...gone.map((input) => ({ where: `inputs.${input.step}`, before: input.outputs, after: undefined })),
    ...come.map((input) => ({ where: `inputs.${input.step}`, before: undefined, after: input.outputs })),
  ];
  const places = pairs.map(([old]) => before.indexOf(old));
  const reordered = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  const names = (inputs: Inputs) => inputs.map((input) => input.step);
  return reordered ? [...found, { where: 'inputs', before: names(before), after: names(after) }] : found;
}

function inOutputs(where: string, before: Record<string, string>, after: Record<string, string>): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    before[name] === after[name] ? [] : [{ where: `${where}.${name}`, before: before[name], after: after[name] }],
  );
}

/** Pairs inputs by their step, and what is left by equal content, in the order of `after`. */
function paired(before: Inputs, after: Inputs) {
  const left = [...before];
  const take = (fits: (input: Inputs[number]) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const byName = new Map(after.map((input) => [input, take((old) => old.step === input.step)]));
  for (const [input, old] of byName) {
    if (old !== undefined) continue;
    byName.set(
      input,
      take((other) => canonicalJson(other.outputs) === canonicalJson(input.outputs)),
    );
  }
  const pairs: [Inputs[number], Inputs[number]][] = [];
  const come: Inputs[number][] = [];
  for (const [input, old] of byName) {
    if (old === undefined) come.push(input);
    else pairs.push([old, input]);
  }
  return { pairs, gone: left, come };
}
