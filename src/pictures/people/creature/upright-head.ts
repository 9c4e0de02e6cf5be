import { blob, darken, ellipse } from '../../paper/index.ts';
import type { FaceView } from '../head/face-view.ts';
import { drawGlasses } from '../head/glasses.ts';
import { drawHat, drawHatBehind } from '../head/hat.ts';
import { eyesOfPlainFace } from '../head/plain-face.ts';
import { drawBeastHead, drawEars, faceOfBeast } from './beast-head.ts';
import { drawBirdHead, faceOfBird } from './bird.ts';
import type { CreatureView } from './creature-view.ts';
import { drawQuillsAround } from './markings.ts';

/** An animal's head is never cut in profile: it is turned no further than this. */
const MOST_TURNED = 0.7;

/** Hats are cut for people: on an animal they sit higher, over the brows, and leave the ears room. */
export const WORN = { up: 0.27, scale: 0.86 } as const;

/** Hats that ears come out of. */
const EARS_OUT: ReadonlySet<string> = new Set(['knit', 'cap', 'brim', 'helmet', 'crown']);

const turnOf = ({ pose }: CreatureView): number => Math.max(-MOST_TURNED, Math.min(MOST_TURNED, pose.turn));

/** What of the head of an animal in clothes lies behind its shoulders. */
export function drawUprightHeadBehind(view: CreatureView, face: FaceView): void {
  const { pen, species, furShade, away } = view;
  const turn = turnOf(view);
  if (face.appearance.hat === 'hood') pen.at(0, 0, 1.12, 0, () => drawHatBehind(face));
  if (species.extra === 'quills' && !away) {
    drawQuillsAround(view, [-turn * 0.3, 0.06], [1.16, 1.16]);
    pen.sheet(ellipse(-turn * 0.24, 0.02, 1.18, 1.14), darken(view.fur, 0.34), { lift: 0.3 });
  }
  if (species.extra === 'mane')
    pen.sheet(
      blob([
        [-0.2, -1.2],
        [-0.9 - turn * 0.2, -0.7],
        [-1.1 - turn * 0.3, 0.4],
        [-0.9 - turn * 0.2, 1.3],
        [-0.2, 1],
      ]),
      darken(furShade, 0.4),
      { lift: 0.5 },
    );
}

/** The head of an animal in clothes around its centre, in head radii, with its hat and glasses. */
export function drawUprightHead(view: CreatureView, face: FaceView): void {
  const { species, appearance, away } = view;
  const turn = turnOf(view);
  const bird = species.form === 'bird';
  if (appearance.species === 'frog') drawBrowBumps(view, turn);
  if (bird) drawBirdHead(view, turn);
  else drawBeastHead(view, turn);
  if (species.extra === 'quills' && away)
    for (const share of [1, 0.66, 0.34]) drawQuillsAround(view, [0, 0.3], [0.86 * share, 0.9 * share]);
  if (!away) drawSpectacles(view, face, turn);
  if (wearsBow(view)) drawBow(view, turn);
  drawWornHat(view, face, turn);
  // Ears that hang do so before the cheeks and out of any hat; the far one would hide an eye.
  if (species.ears === 'floppy' && appearance.hat !== 'hood' && appearance.hat !== 'scarf')
    drawEars(view, turn, turn > 0.3 ? [-1] : turn < -0.3 ? [1] : [-1, 1]);
}

/** Girls without a hat wear a bow beside an ear. */
const wearsBow = ({ appearance: { presents, age, hat } }: CreatureView): boolean =>
  presents === 'feminine' && (age === 'child' || age === 'young') && hat === 'none';

function drawBow({ pen, accent, away }: CreatureView, turn: number): void {
  const side = away ? 1 : -1;
  pen.at(side * 0.46 - turn * 0.12, -0.84, 1, side * 0.34, () => {
    for (const hand of [-1, 1])
      pen.sheet(
        blob([
          [0, -0.04],
          [hand * 0.34, -0.24],
          [hand * 0.4, 0],
          [hand * 0.34, 0.24],
          [0, 0.06],
        ]),
        accent,
        { lift: 0.5 },
      );
    pen.sheet(ellipse(0, 0, 0.1, 0.12), darken(accent, 0.18), { lift: 0.4 });
  });
}

/** The eyes of a frog stand up from its head. */
function drawBrowBumps({ pen, fur }: CreatureView, turn: number): void {
  for (const hand of [-1, 1]) pen.sheet(ellipse(hand * 0.54 + turn * 0.24, -0.72, 0.42), fur, { lift: 0.5 });
}

function drawSpectacles(view: CreatureView, face: FaceView, turn: number): void {
  const plain = view.species.form === 'bird' ? faceOfBird(view, turn) : faceOfBeast(view, turn);
  const eyes = eyesOfPlainFace(view.palette, plain, view.mien);
  view.pen.at(plain.x, plain.y, 1, 0, () => drawGlasses(face, eyes));
}

function drawWornHat(view: CreatureView, face: FaceView, turn: number): void {
  const { pen, species, appearance } = view;
  if (appearance.hat === 'none') return;
  if (!EARS_OUT.has(appearance.hat)) return pen.at(0, -0.06, 1.1, 0, () => drawHat(face));
  // Eyes near the crown push a hat up further.
  const up = WORN.up + (species.muzzle === 'flat' ? 0.24 : 0);
  pen.at(-turn * 0.06, -up, WORN.scale, 0, () => drawHat(face));
  if (species.form === 'beast' && species.ears !== 'floppy') drawEars(view, turn);
}
