import type { Task } from '../catalogue/index.ts';
import type { Json, JsonObject } from '../contract/index.ts';

/** What may be put into a template's place. */
export interface TemplateVariable {
  /** As it stands between the braces: lower case, digits, `_`. */
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean' | 'list' | 'choice';
  /** For the person who fills it in. */
  readonly description: string;
  /** False where there is a default. */
  readonly required: boolean;
  readonly default?: Json;
  /** Of a `choice`. */
  readonly choices?: readonly string[];
}

/** A prompt with places to be filled, as plain data. Its places are written `{{name}}`. */
export interface Template {
  /** `shot_description`. */
  readonly name: string;
  /** 1, 2, ...; charges and answers name it: `shot_description@2`. */
  readonly version: number;
  /** For people: `Shot description`. */
  readonly title: string;
  readonly description: string;
  /** What kind of work it is, by which a model is chosen. */
  readonly task: Task;
  readonly system: string;
  readonly user: string;
  readonly variables: readonly TemplateVariable[];
  /** JSON Schema of what comes back, where data comes back. */
  readonly schema?: JsonObject;
}

/** `shot_description@2`. */
export const templateId = ({ name, version }: Pick<Template, 'name' | 'version'>): string => `${name}@${version}`;

/** A place to be filled. */
export const PLACE = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/** The names of the places of a template, in order, each once. */
export const placesOf = ({ system, user }: Pick<Template, 'system' | 'user'>): readonly string[] => [
  ...new Set([...`${system}\n${user}`.matchAll(PLACE)].map((match) => match[1] ?? '')),
];
