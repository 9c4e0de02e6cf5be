import { readFileSync } from 'node:fs';
import { describeSet } from './index.ts';

/** A scene heading with what a reader would expect to see: see the table beside this file. */
export interface ExpectedPlace {
  readonly heading: string;
  readonly action: string;
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
}

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The rows of a table beside this file, as cells. */
const tableOf = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Headings the words were chosen for. */
export const HEADINGS: readonly ExpectedPlace[] = tableOf('headings.txt').map(
  ([heading = '', action = '', kinds, parts]) => ({
    heading,
    action,
    kinds: listed(kinds),
    parts: listed(parts),
  }),
);

/** Headings nobody chose words for. */
export const UNTUNED_HEADINGS: readonly ExpectedPlace[] = tableOf('headings-untuned.txt').map(
  ([heading = '', kinds]) => ({
    heading,
    action: '',
    kinds: listed(kinds),
    parts: [],
  }),
);

/** A heading, what is drawn for it, and whether that is right. */
export interface JudgedPlace {
  readonly heading: string;
  readonly drawn: string;
  readonly verdict: 'right' | 'neutral' | 'wrong';
  /** Parts the action names that are not there. */
  readonly lacks: readonly string[];
}

/** The place of a heading without what stands before and after it: `INT. KITCHEN - DAY` is the kitchen. */
function placeOf(heading: string): string {
  const place = heading.replace(/^\S+\s+/, '');
  const time = /\s-\s[^-]*$/.exec(place);
  return time === null ? place : place.slice(0, time.index);
}

/** What a heading draws: `neutral` is an abstract place, never a wrong one. */
export function judged({ heading, action, kinds, parts }: ExpectedPlace): JudgedPlace {
  const place = placeOf(heading);
  const set = describeSet(`${place}. ${action}`, !heading.startsWith('EXT'), place);
  const verdict = set.kind === 'abstract' ? 'neutral' : kinds.includes(set.kind) ? 'right' : 'wrong';
  return { heading, drawn: set.kind, verdict, lacks: parts.filter((part) => !set.features.includes(part)) };
}
