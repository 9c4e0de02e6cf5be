import type { CharacterId, Performance, Shot } from '#film';
import { type Draft, visible } from './draft.ts';
import type { Sheet } from './sheet.ts';

/** What a match cut leaves from: the shot before it, as it will be drawn. */
export type Left = Pick<Shot, 'framing' | 'size' | 'angle' | 'roll' | 'subjects' | 'performances' | 'detail'>;

const REASON = 'A match cut: the same size in the same place, and everything else has changed.';

/** The end of a scene that a match cut leaves: one person alone in the frame, or one thing, so that there is something to match. */
export function leaving(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.at(-1);
  if (last === undefined || last.direction !== undefined) return drafts;
  const shared = last.framing === 'two-shot' || last.framing === 'group' || last.framing === 'over-the-shoulder';
  const who = speakerOf(last) ?? last.subjects[0];
  if (who === undefined || !(shared || last.framing === 'single'))
    return [...drafts.slice(0, -1), { ...last, move: 'static' }];
  const own = last.playing.get(who);
  // Towards the camera: the face that takes its place may stand on either side of its own scene. Nobody hugs alone.
  const playing = new Map(last.playing).set(who, {
    ...own,
    act: own?.act === 'hug' ? undefined : own?.act,
    facing: 'camera',
  });
  const alone: Draft = { ...last, framing: 'single', subjects: [who], over: null, move: 'static', playing };
  return [
    ...drafts.slice(0, -1),
    shared
      ? { ...alone, size: 'medium-close', reason: 'The cut from here matches, so nobody else is in the frame.' }
      : alone,
  ];
}

function speakerOf(shot: Draft): CharacterId | undefined {
  const line = shot.covers.findLast((part) => part.kind === 'line');
  return line?.kind === 'line' && visible(shot).includes(line.line.character) ? line.line.character : undefined;
}

/**
 * The first shot after a match cut, made to match: a face for a face, a thing for a thing, a view for a view, in the same size from the
 * same height; whoever takes another's place looks the same way, which puts them in the same place in the frame. What the shot plays stays.
 */
export function arriving(left: Left, drafts: readonly Draft[], sheet: Sheet): readonly Draft[] {
  const [first, second, ...rest] = drafts;
  if (first === undefined) return drafts;
  // A look at an empty place would come between the two that match.
  const empty = first.covers.every((part) => part.kind === 'action' && part.text.trim() === '');
  if (!empty || second === undefined) return [like(left, first, sheet), ...drafts.slice(1)];
  return [like(left, { ...second, transition: first.transition }, sheet), ...rest];
}

function like(left: Left, given: Draft, sheet: Sheet): Draft {
  const match = { size: left.size, angle: left.angle, roll: left.roll, move: 'static', reason: REASON } as const;
  const direction = { ...given.direction, size: left.size, rest: given.direction?.rest ?? [] };
  const shown = left.performances.find((part) => part.character === left.subjects[0]);
  const face = left.framing === 'single' && shown !== undefined;
  const who = given.subjects[0] ?? given.moment.present[0] ?? [...sheet.places.keys()][0];
  if (face && who !== undefined) {
    const playing = new Map(given.playing).set(who, {
      ...given.playing.get(who),
      facing: lookLike(shown.facing, who, sheet),
    });
    return { ...given, ...match, direction, framing: 'single', subjects: [who], over: null, detail: '', playing };
  }
  const thing = given.detail !== '' ? given.detail : given.things[0];
  if (left.framing === 'insert' && thing !== undefined)
    return { ...given, ...match, direction, framing: 'insert', subjects: [], over: null, detail: thing };
  const view = given.framing === 'establishing' && left.framing === 'establishing';
  return view ? { ...given, ...match, direction } : given;
}

/** The same way as the one before, unless everybody else of the scene stands on the other side: then towards the camera. */
function lookLike(facing: Performance['facing'], who: CharacterId, { places }: Sheet): Performance['facing'] {
  const own = places.get(who)?.mark ?? 0;
  const others = [...places].filter(([id]) => id !== who);
  const way = facing === 'left' ? -1 : facing === 'right' ? 1 : 0;
  const there = others.some(([, { mark }]) => (mark - own) * way > 0);
  return way === 0 || others.length === 0 || there ? facing : 'camera';
}
