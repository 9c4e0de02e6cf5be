import { Fault } from '#fault';
import { nearest } from '#operation';
import { type Format, type Json, type Message, message } from '../contract/index.ts';
import { PLACE, type Template, type TemplateVariable, templateId } from './template.ts';

/** Where a value was put, in characters of the text it is in. */
export interface Span {
  readonly variable: string;
  readonly start: number;
  readonly end: number;
}

/** A template with its places filled. */
export interface Rendered {
  /** `shot_description@2`. */
  readonly id: string;
  readonly system: string;
  readonly user: string;
  /** What was put in, for a preview that shows it. */
  readonly spans: { readonly system: readonly Span[]; readonly user: readonly Span[] };
  /** The same as it is sent; without a system message where there are no such words. */
  readonly messages: readonly Message[];
  /** How the answer is shaped. */
  readonly format: Format;
}

export type Values = Readonly<Record<string, Json | undefined>>;

/**
 * Fills a template in one pass: what a value says stands in the text as it is, whatever braces are in it (D18).
 *
 * Throws `template-variable-missing`, `template-variable-unknown` (with the nearest names) and `template-variable-wrong`, all of
 * kind `usage`.
 */
export function renderTemplate(template: Template, values: Values): Rendered {
  const texts = textsOf(template, values);
  const system = fill(template.system, texts);
  const user = fill(template.user, texts);
  const { name, schema } = template;
  return {
    id: templateId(template),
    system: system.text,
    user: user.text,
    spans: { system: system.spans, user: user.spans },
    messages: [...(system.text === '' ? [] : [message('system', system.text)]), message('user', user.text)],
    format: schema === undefined ? { kind: 'text' } : { kind: 'json-schema', name, schema },
  };
}

/** The text of each variable. */
function textsOf(template: Template, values: Values): ReadonlyMap<string, string> {
  const names = template.variables.map(({ name }) => name);
  for (const name of Object.keys(values)) if (!names.includes(name)) throw unknown(template, name, names);
  const missing: string[] = [];
  const texts = new Map<string, string>();
  for (const variable of template.variables) {
    const given = Object.hasOwn(values, variable.name) ? values[variable.name] : undefined;
    const value = given ?? variable.default;
    if (value === undefined) missing.push(variable.name);
    else texts.set(variable.name, textOf(template, variable, value));
  }
  if (missing.length === 0) return texts;
  throw new Fault('usage', 'template-variable-missing', `${templateId(template)} needs ${missing.join(', ')}.`, {
    facts: { template: templateId(template), missing },
    hint: missing
      .map((name) => `${name}: ${template.variables.find((each) => each.name === name)?.description}`)
      .join(' '),
  });
}

function textOf(template: Template, variable: TemplateVariable, value: Json): string {
  const text = TEXTS[variable.type](value, variable);
  if (text !== undefined) return text;
  const wanted = variable.type === 'choice' ? `one of ${variable.choices?.join(', ')}` : `a ${variable.type}`;
  throw new Fault(
    'usage',
    'template-variable-wrong',
    `${variable.name} of ${templateId(template)} should be ${wanted}.`,
    {
      facts: { template: templateId(template), variable: variable.name, type: variable.type, value },
      hint: variable.description,
    },
  );
}

const TEXTS: Readonly<
  Record<TemplateVariable['type'], (value: Json, variable: TemplateVariable) => string | undefined>
> = {
  text: (value) => (typeof value === 'string' ? value : undefined),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  boolean: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined),
  list: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.length === 0
        ? '(none)'
        : value.map((each) => `- ${each}`).join('\n')
      : undefined,
  choice: (value, { choices = [] }) => (typeof value === 'string' && choices.includes(value) ? value : undefined),
};

function unknown(template: Template, name: string, names: readonly string[]): Fault {
  const near = nearest(name, names);
  return new Fault('usage', 'template-variable-unknown', `${templateId(template)} has no variable ${name}.`, {
    facts: { template: templateId(template), variable: name, near },
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It has ${names.join(', ')}.`,
  });
}

function fill(text: string, texts: ReadonlyMap<string, string>): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let filled = '';
  let from = 0;
  for (const match of text.matchAll(PLACE)) {
    const variable = match[1] ?? '';
    const value = texts.get(variable) ?? match[0];
    filled += text.slice(from, match.index);
    spans.push({ variable, start: filled.length, end: filled.length + value.length });
    filled += value;
    from = match.index + match[0].length;
  }
  return { text: filled + text.slice(from), spans };
}
