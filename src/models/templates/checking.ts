import * as z from 'zod';
import { Fault } from '#fault';
import { TASKS } from '../catalogue/index.ts';
import { validator } from '../structured/index.ts';
import { renderTemplate } from './render.ts';
import { placesOf, type Template } from './template.ts';

/** Characters of a template's words; far more than a prompt needs, far less than would hurt. */
const LONGEST = 50_000;

const Name = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and _, at most 64');
const Variable = z.strictObject({
  name: Name,
  type: z.enum(['text', 'number', 'boolean', 'list', 'choice']),
  description: z.string().max(500),
  required: z.boolean(),
  default: z.json().optional(),
  choices: z.array(z.string().max(200)).min(1).max(100).optional(),
});

/** A template as it comes from outside. */
export const TemplateData = z.strictObject({
  name: Name,
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  description: z.string().max(2_000),
  task: z.enum(TASKS),
  system: z.string().max(LONGEST),
  user: z.string().min(1).max(LONGEST),
  variables: z.array(Variable).max(100),
  schema: z.record(z.string(), z.json()).optional(),
});

/** What looks like a provider's key. */
const KEY = /\b(sk-[A-Za-z0-9_-]{16,}|AIza[0-9A-Za-z_-]{30,}|gsk_[0-9A-Za-z]{20,}|xai-[0-9A-Za-z]{20,})/;

/**
 * Data as a template that works: its places and variables agree, its defaults fit, its schema can be checked. Throws a fault
 * `template-invalid` (kind `usage`) that says all that is wrong.
 */
export function parseTemplate(data: unknown): Template {
  const parsed = TemplateData.safeParse(data);
  if (!parsed.success)
    throw invalid(
      'It',
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  const template = JSON.parse(JSON.stringify(parsed.data)) as Template;
  const problems = problemsOf(template);
  if (problems.length > 0) throw invalid(template.name, problems);
  return template;
}

/** What is wrong with a template, in sentences. */
export function problemsOf(template: Template): readonly string[] {
  const places = placesOf(template);
  const names = template.variables.map(({ name }) => name);
  return [
    ...places.filter((place) => !names.includes(place)).map((place) => `{{${place}}} is not described.`),
    ...names.filter((name) => !places.includes(name)).map((name) => `${name} has no place in the text.`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is described twice.`),
    ...template.variables.flatMap((variable) => {
      if (variable.type === 'choice' && variable.choices === undefined) return [`${variable.name} has no choices.`];
      if (variable.required === (variable.default !== undefined))
        return [`${variable.name} is either required or has a default.`];
      return [];
    }),
    ...(KEY.test(JSON.stringify(template)) ? ['There is a key in it; keys belong in the settings.'] : []),
    ...failing(() => template.schema && validator(template.schema)),
    ...failing(() =>
      renderTemplate(
        template,
        Object.fromEntries(
          template.variables
            .filter((each) => each.required)
            .map((each) => [each.name, SAMPLES[each.type] ?? each.choices?.[0]]),
        ),
      ),
    ),
  ];
}

const SAMPLES = { text: 'text', number: 1, boolean: true, list: ['one'], choice: undefined } as const;

function failing(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof Fault) return [error.message];
    throw error;
  }
}

const invalid = (name: string, problems: readonly string[]): Fault =>
  new Fault('usage', 'template-invalid', `${name} is no template: ${problems.join(' ')}`, { facts: { problems } });
