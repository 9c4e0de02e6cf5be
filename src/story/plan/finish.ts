import type { CharacterId, Performance, Shot, Size } from '#film';
import { sizeName, stepOf, transitionSeconds } from '../craft/index.ts';
import { coveredParts, type Draft, plannedSeconds, visible } from './draft.ts';
import { figure, nameOf, slug } from './figures.ts';
import { exactly } from './seconds.ts';
import type { Sheet } from './sheet.ts';

/** A shot before it has an id, a number and a history. */
export type Planned = Omit<Shot, 'id' | 'number' | 'takes' | 'circled' | 'pinned'>;

/** Turns a draft of the chosen size into a shot. */
export function finish(sheet: Sheet, given: Draft, size: Size): Planned {
  const shown = visible(given);
  const seats = shown.flatMap((id) => given.moment.seats.get(id) ?? []);
  // Whoever carries somebody is in the picture with them.
  const under = seats.flatMap(({ mount }) => (mount === undefined || shown.includes(mount) ? [] : [mount]));
  const performances = [...new Set([...shown, ...under])].map((id) => performance(sheet, given, id));
  const held = new Set(performances.map((part) => part.holds));
  const roomy = stepOf(size) <= stepOf('medium-wide') && given.framing !== 'insert' && given.framing !== 'title';
  // Who only looks on would crowd a closer picture; who cheers or dances is what it is about.
  const room = stepOf(size) <= stepOf('wide') || given.moment.crowd.includes(' ');
  const crowd = roomy && room && given.moment.crowd !== '' ? [given.moment.crowd] : [];
  const ridden = seats.flatMap(({ thing }) => (thing === '' ? [] : [thing]));
  const props = [...given.things, ...ridden, ...(roomy ? given.moment.props : []), ...crowd].filter(
    (name) => !held.has(name),
  );
  const covers = coveredParts(given.covers, given.direction?.seconds);
  const kind = given.transition ?? 'cut';
  return {
    scene: sheet.scene.id,
    size,
    framing: given.framing,
    angle: given.angle,
    roll: given.roll,
    move: given.move,
    setup: `${sheet.scene.number}/${setupOf(sheet, given)}`,
    side: 'near',
    subjects: [...given.subjects],
    over: given.over,
    performances,
    props: [...new Set(given.detail === '' || given.framing === 'title' ? props : [given.detail, ...props])],
    detail: given.detail,
    covers,
    seconds: exactly(plannedSeconds(given, covers)),
    transition: { kind, seconds: exactly(transitionSeconds(kind)) },
    description: describe(given, size),
    reason: given.reason,
  };
}

function performance(sheet: Sheet, given: Draft, id: CharacterId): Performance {
  const part = figure(sheet, given.moment, id, given.playing.get(id) ?? {});
  return id === given.over ? { ...part, facing: 'away' } : part;
}

/** Shots taken from the same place share a setup: all level singles of a person in a scene are one. */
function setupOf(sheet: Sheet, given: Draft): string {
  const name = (id: CharacterId | undefined) => slug(nameOf(sheet.people, id));
  const height = given.angle === 'eye' ? '' : `-${given.angle}`;
  switch (given.framing) {
    case 'establishing':
      return `place${height}`;
    case 'insert':
      return `insert-${slug(given.detail)}`;
    case 'title':
      return 'title';
    case 'point-of-view':
      return `view${height}`;
    case 'over-the-shoulder':
      return given.over === null
        ? `single-${name(given.subjects[0])}${height}`
        : `over-${name(given.over)}-on-${name(given.subjects[0])}${height}`;
    case 'single':
      return `single-${name(given.subjects[0])}${height}`;
    case 'two-shot':
      return `two-shot-${given.subjects.map(name).sort().join('-')}${height}`;
    case 'group':
      return `master${height}`;
  }
}

function describe(given: Draft, size: Size): string {
  const name = sizeName(size);
  const kind =
    given.framing === 'over-the-shoulder'
      ? `${name}, over the shoulder`
      : given.framing === 'point-of-view'
        ? `point of view, ${name}`
        : given.framing === 'insert'
          ? 'insert'
          : given.framing === 'two-shot'
            ? `${name.replace(/ shot$/, '')} two-shot`
            : name;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${given.seen}.`.replace(/([…!?”])\.$/u, '$1');
}
