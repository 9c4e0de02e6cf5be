import type { CharacterId, Framing } from '#film';
import { propOf } from '../craft/index.ts';
import { cardSeconds } from './cards.ts';
import type { Direction } from './direction.ts';
import { type Draft, spokenSeconds } from './draft.ts';
import type { NameFinder } from './names.ts';

/** Makes a draft what a note in the screenplay asked for. What the note leaves open stays as it was. */
export function obey(given: Draft, find: NameFinder): Draft {
  const { direction } = given;
  if (direction === undefined) return given;
  const who = direction.rest.flatMap((words) => find(words).map((mention) => mention.character));
  const framed = readable(reframe(given, direction, [...new Set(who)]));
  return {
    ...framed,
    size: direction.size ?? framed.size,
    angle: direction.angle ?? framed.angle,
    move: direction.move ?? framed.move,
    roll: direction.roll ?? framed.roll,
    reason: 'The screenplay asks for this shot.',
  };
}

function reframe(given: Draft, direction: Direction, asked: readonly CharacterId[]): Draft {
  const framing = direction.framing ?? (asked.length > 0 ? framingFor(asked.length) : given.framing);
  const { present } = given.moment;
  const candidates = [...new Set([...asked, ...given.subjects, ...present])];
  const lead = candidates[0];
  if (framing === given.framing && asked.length === 0) return given;
  const people = { ...given, framing, over: null, detail: '' };
  if (framing === 'insert') return { ...people, subjects: [], detail: thingFor(given, direction) };
  if (framing === 'title') return { ...people, subjects: [], detail: direction.rest.join('\n') };
  if (framing === 'establishing') return { ...people, subjects: asked };
  if (framing === 'point-of-view') return { ...people, subjects: candidates.slice(1) };
  if (framing === 'group') return { ...people, subjects: candidates };
  if (framing === 'two-shot') return { ...people, subjects: candidates.slice(0, 2) };
  const other = given.over !== lead && given.over !== null ? given.over : candidates[1];
  const over = framing === 'over-the-shoulder' ? (other ?? null) : null;
  return { ...people, subjects: lead === undefined ? [] : [lead], over };
}

/** A card stands long enough to be read, unless the note says how long. */
function readable(given: Draft): Draft {
  if (given.framing !== 'title' || given.direction?.seconds !== undefined) return given;
  const played = given.covers.reduce((sum, part) => sum + (part.kind === 'action' ? part.seconds : 0), 0);
  const lacking = cardSeconds(given.detail, 0) - played - spokenSeconds(given.covers, given.pause);
  if (lacking <= 0) return given;
  return { ...given, covers: [...given.covers, { kind: 'action', text: '', seconds: lacking }] };
}

function framingFor(people: number): Framing {
  return people === 1 ? 'single' : people === 2 ? 'two-shot' : 'group';
}

/** The thing an ordered insert shows: what the note names, else what the words of the shot name, else what lies nearest. */
function thingFor(given: Draft, direction: Direction): string {
  const words = direction.rest.flatMap((rest) => rest.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  const known = words.map((word) => propOf(word)?.name).find((name) => name !== undefined);
  return known ?? words.at(-1) ?? given.detail ?? given.things[0] ?? given.moment.props.at(-1) ?? 'detail';
}
