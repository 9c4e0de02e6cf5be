import type { JsonObject } from '../contract/index.ts';
import { findValue, validator } from '../structured/index.ts';
import { languageOf } from './language.ts';

/** What an answer should be like, as far as rules can tell. */
export interface Wants {
  /** Words it should have. */
  readonly words?: { readonly least?: number; readonly most?: number };
  /** ISO 639-1: `en`, `de`, `ja`. */
  readonly language?: string;
  /** `plain`: prose without Markdown and without words about itself; `json`: JSON and nothing else. */
  readonly format?: 'plain' | 'json';
  /** Words and phrases that may not occur. */
  readonly forbidden?: readonly string[];
  readonly schema?: JsonObject;
}

/** What a rule says of an answer. */
export interface Finding {
  /** `length`, `language`, `format`, `repetition`, `forbidden`, `schema`. */
  readonly name: string;
  /** 0..1. */
  readonly score: number;
  /** One sentence. */
  readonly words: string;
}

/** Looks at an answer with every rule that was asked for, and always at how much it repeats itself. */
export function inspect(text: string, wants: Wants = {}): readonly Finding[] {
  const { words, language, format, forbidden, schema } = wants;
  return [
    ...(words === undefined ? [] : [lengthOf(text, words)]),
    ...(language === undefined ? [] : [inLanguage(text, language)]),
    ...(format === undefined ? [] : [inFormat(text, format)]),
    repetition(text),
    ...(forbidden === undefined ? [] : [without(text, forbidden)]),
    ...(schema === undefined ? [] : [fitting(text, schema)]),
  ];
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Half as long as it should be is half as good. */
function lengthOf(text: string, { least = 0, most = Number.POSITIVE_INFINITY }: NonNullable<Wants['words']>): Finding {
  const count = wordsOf(text).length;
  const score = count < least ? count / least : count > most ? most / count : 1;
  const wanted = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  return { name: 'length', score, words: `It has ${count} words; ${wanted} were wanted.` };
}

function inLanguage(text: string, language: string): Finding {
  const found = languageOf(text);
  if (found === undefined) return { name: 'language', score: 1, words: 'It is too short to tell its language.' };
  return {
    name: 'language',
    score: found === language ? 1 : 0,
    words: `It is written in ${found}; ${language} was wanted.`,
  };
}

/** What models say about themselves before they begin, or after they have ended. */
const ABOUT_ITSELF =
  /^\s*(sure|certainly|of course|absolutely|here(?:'s| is| are)\b|as an ai)|(let me know if|i hope this helps)[^\n]*$/i;
const MARKDOWN = /^#{1,6} |^```|\*\*[^*\n]+\*\*|^\s*[-*] .+\n\s*[-*] /m;

function inFormat(text: string, format: NonNullable<Wants['format']>): Finding {
  if (format === 'json') {
    const fits = isJson(text);
    return {
      name: 'format',
      score: fits ? 1 : 0,
      words: fits ? 'It is JSON and nothing else.' : 'It is not only JSON.',
    };
  }
  const faults = [
    ...(ABOUT_ITSELF.test(text.trim()) ? ['it talks about itself'] : []),
    ...(MARKDOWN.test(text) ? ['there is Markdown in it'] : []),
  ];
  const words = faults.length === 0 ? 'It is plain text.' : `It should be plain text, and ${faults.join(' and ')}.`;
  return { name: 'format', score: 1 - faults.length / 2, words };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The share of groups of four words that occurred before; a quarter of them makes an answer worthless. */
function repetition(text: string): Finding {
  const all = wordsOf(text);
  const groups = all.slice(3).map((_, index) => all.slice(index, index + 4).join(' '));
  const share = groups.length === 0 ? 0 : 1 - new Set(groups).size / groups.length;
  return {
    name: 'repetition',
    score: Math.max(0, 1 - share * 4),
    words: `${Math.round(share * 100)} % of its groups of four words occur again.`,
  };
}

function without(text: string, forbidden: readonly string[]): Finding {
  const all = ` ${wordsOf(text).join(' ')} `;
  const found = forbidden.filter(
    (phrase) => wordsOf(phrase).length > 0 && all.includes(` ${wordsOf(phrase).join(' ')} `),
  );
  const words = found.length === 0 ? 'Nothing forbidden is in it.' : `It says ${found.join(', ')}.`;
  return { name: 'forbidden', score: found.length === 0 ? 1 : 0, words };
}

function fitting(text: string, schema: JsonObject): Finding {
  const validate = validator(schema);
  const judged = findValue(text, (value) => {
    const mismatches = validate(value);
    return mismatches.length === 0 ? { value } : { mismatches };
  });
  if (judged.ok) return { name: 'schema', score: 1, words: 'It fits its schema.' };
  const [first] = judged.misfits;
  return {
    name: 'schema',
    score: 0,
    words: `At ${first?.path} it should be ${first?.expected}, and is ${first?.found}.`,
  };
}
