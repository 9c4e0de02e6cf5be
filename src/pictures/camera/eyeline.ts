import type { Act } from '#film';
import type { Actor } from './blocking.ts';

/** Where somebody looks on the screen because of somebody else. */
export interface Eyeline {
  /** -1 left, 0 straight on as they face, 1 right. */
  readonly across: number;
  /** Radians the head is dropped (positive) or raised to meet the other's eyes. */
  readonly pitch: number;
}

/** Acts that take all of somebody's attention; whoever does them looks at nobody. */
const ABSORBED: ReadonlySet<Act> = new Set<Act>(['sleep', 'fall', 'climb', 'run', 'walk']);
/** Radians a head nods or lifts at the most; eyes do the rest. */
const MOST = 0.42;

/** Height of the eyes above the ground, centimetres on the stage: about four fifths of half a head above the chin. */
const eyes = ({ stature, depth, y }: Actor): { readonly x: number; readonly y: number } => ({
  x: stature.headX,
  y: y - (stature.chin + stature.headHalf * 0.9) / depth,
});

/** Whom somebody looks at: whoever talks, else the nearest before their face. */
function partnerOf(actor: Actor, actors: readonly Actor[]): Actor | undefined {
  const { facing } = actor.figure;
  const way = facing === 'left' ? -1 : facing === 'right' ? 1 : 0;
  const others = actors
    .filter((other) => other !== actor && (way === 0 || (other.x - actor.x) * way > 0))
    .sort((one, other) => Math.abs(one.x - actor.x) - Math.abs(other.x - actor.x));
  const talking = others.find(({ figure }) => figure.act === 'talk' && actor.figure.act !== 'talk');
  return talking ?? others[0];
}

/** The eyeline of an actor among the others in the picture; undefined when they look at nobody. */
export function eyelineOf(actor: Actor, actors: readonly Actor[]): Eyeline | undefined {
  const { facing, act } = actor.figure;
  if (facing === 'away' || ABSORBED.has(act)) return undefined;
  const partner = partnerOf(actor, actors);
  if (partner === undefined) return undefined;
  const [own, theirs] = [eyes(actor), eyes(partner)];
  const side = Math.sign(partner.x - actor.x);
  const away = Math.max(30, Math.abs(partner.x + theirs.x - actor.x - own.x));
  const pitch = Math.max(-MOST, Math.min(MOST, Math.atan2(theirs.y - own.y, away)));
  return { across: facing === 'camera' ? side : 0, pitch: facing === 'camera' ? pitch * 0.5 : pitch };
}
