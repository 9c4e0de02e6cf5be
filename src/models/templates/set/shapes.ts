import type { Json, JsonObject } from '../../contract/index.ts';
import type { TemplateVariable } from '../template.ts';

/** An object of exactly these properties, all of them given: what strict providers take. */
export const thing = (properties: Readonly<Record<string, Json>>): JsonObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
export const words = (description: string): JsonObject => ({ type: 'string', description });
export const many = (description: string, items: JsonObject): JsonObject => ({ type: 'array', description, items });
export const several = (description: string): JsonObject => many(description, { type: 'string' });
export const oneOf = (description: string, ...choices: string[]): JsonObject => ({
  type: 'string',
  description,
  enum: choices,
});
export const amount = (description: string, minimum: number, maximum: number): JsonObject => ({
  type: 'number',
  description,
  minimum,
  maximum,
});
export const count = (description: string, minimum: number, maximum: number): JsonObject => ({
  type: 'integer',
  description,
  minimum,
  maximum,
});
export const flag = (description: string): JsonObject => ({ type: 'boolean', description });

/** A text somebody has to give. */
export const asked = (name: string, description: string): TemplateVariable => ({
  name,
  type: 'text',
  description,
  required: true,
});
/** A text with a default that reads well in its place. */
export const optional = (name: string, description: string, otherwise: string): TemplateVariable => ({
  name,
  type: 'text',
  description,
  required: false,
  default: otherwise,
});
export const listed = (name: string, description: string): TemplateVariable => ({
  name,
  type: 'list',
  description,
  required: false,
  default: [],
});
export const numbered = (name: string, description: string, otherwise: number): TemplateVariable => ({
  name,
  type: 'number',
  description,
  required: false,
  default: otherwise,
});

/** The language an answer is written in; every template that writes has it. */
export const language = optional(
  'language',
  'The language to write in, by its English name.',
  'the language of the material',
);

/** The film's own vocabulary of the camera, as its data has it. */
export const SIZES = ['extreme-wide', 'wide', 'medium-wide', 'medium', 'medium-close', 'close', 'extreme-close'];
export const ANGLES = ['bird', 'high', 'eye', 'low', 'worm'];
export const MOVES = [
  'static',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'track-left',
  'track-right',
  'crane-up',
  'crane-down',
  'handheld',
  'whip',
  'arc-left',
  'arc-right',
  'rack-focus',
];
export const EMOTIONS = ['neutral', 'happy', 'sad', 'angry', 'afraid', 'excited', 'calm', 'tender'];
