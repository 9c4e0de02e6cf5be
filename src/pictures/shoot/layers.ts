import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Aim, racks, restsAfter, sameFocus, turnsOnly } from '../camera/index.ts';
import { around, NOWHERE } from '../looks/box.ts';
import type { Drift, Sheet } from '../sets/index.ts';
import { type Living, livingActor, livingSheet, livingShoulder, livingWeather } from './living.ts';
import { type Bed, Overlay, Ply } from './ply.ts';
import type { Scene } from './scene.ts';
import type { Falling } from './weather.ts';

/** One thing laid over another to make the picture. */
export interface Layer {
  lay(context: SKRSContext2D, frame: number): void;
  close(): void;
}

type Entry = { readonly depth: number; readonly sheet: Sheet } | { readonly depth: number; readonly living: Living };

/** A sheet of the set keeps out of the way of whom the shot is about; what stands at the front would pass before somebody followed. */
const clear = (sheet: Sheet, { composition, followed }: Scene): boolean =>
  composition.actors.length === 0 ||
  (composition.aim.zoom <= sheet.upTo && (followed === undefined || sheet.upTo === Number.POSITIVE_INFINITY));

/** Everything in the picture from back to front. */
function entries(scene: Scene, extra: readonly Sheet[], falling: Falling | undefined, bed: Bed): Entry[] {
  const front = scene.composition.shoulder === undefined ? 0 : 0.9;
  const sheets = [...scene.set.sheets.filter((sheet) => clear(sheet, scene)), ...extra].filter(
    (sheet) => sheet.depth > front,
  );
  const { over } = scene.staging.camera;
  const cast = scene.composition.actors.filter(
    (actor) => scene.composition.shoulder === undefined || actor.index !== over,
  );
  const shoulder = livingShoulder(scene, bed);
  const living = [
    ...sheets.filter((sheet) => sheet.living).map((sheet) => livingSheet(sheet, bed)),
    ...cast.map((actor) => livingActor(actor, scene, bed)),
    ...(falling ? [livingWeather(falling, false), livingWeather(falling, true)] : []),
    ...(shoulder ? [shoulder] : []),
  ];
  const all: Entry[] = [
    ...sheets.filter((sheet) => !sheet.living).map((sheet) => ({ depth: sheet.depth, sheet })),
    ...living.map((one) => ({ depth: one.depth, living: one })),
  ];
  return all.sort((one, other) => other.depth - one.depth);
}

/** Sheets whose parallax differs by less than this may be one ply. */
const ALIKE = 0.03;

/** Neighbours that can be drawn as one: sheets that slide alike, and things that live. */
function grouped(all: readonly Entry[], together: boolean, racking: boolean): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of all) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const alike = last !== undefined && (!racking || sameFocus(last.depth, entry.depth));
    if (group && last && alike && joins(last, entry, together)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function joins(last: Entry, entry: Entry, together: boolean): boolean {
  if ('living' in last && 'living' in entry)
    return last.living.onLens === entry.living.onLens && (last.living.followed === entry.living.followed || together);
  if (!('sheet' in last && 'sheet' in entry)) return false;
  if (last.sheet.drift || entry.sheet.drift) return false;
  return together || Math.abs(1 / last.depth - 1 / entry.depth) < ALIKE;
}

/** Where the camera goes, at enough moments; where it is closest comes first, so that nothing is ever drawn too small. */
function journey(scene: Scene): Aim[] {
  const steps = Math.min(24, Math.max(2, scene.clock.frames));
  const aims = Array.from({ length: steps }, (_, step) => scene.aim(((scene.clock.frames - 1) * step) / (steps - 1)));
  const closest = aims.reduce((near, aim) => (aim.zoom > near.zoom ? aim : near), aims[Math.floor(steps / 2)] as Aim);
  return [closest, ...aims];
}

const whole = (value: number): number => Math.round(value);

/** Pixels a drifting sheet has moved at a moment. */
function driftAt(
  drift: Drift | undefined,
  depth: number,
  seconds: number,
  scene: Scene,
): { readonly x: number; readonly y: number } {
  const unit = scene.frame.width / 1280;
  if (drift === 'clouds') return { x: whole(seconds * 7 * unit), y: 0 };
  if (drift === 'waves')
    return {
      x: whole(Math.sin(seconds * 1.5 + depth * 1.7) * (4 + 18 / depth) * unit),
      y: whole(Math.sin(seconds * 2.1 + depth) * (1 + 4 / depth) * unit),
    };
  if (drift === 'bob') return { x: 0, y: whole(Math.sin(seconds * 1.7 + depth) * 5 * unit) };
  return { x: 0, y: 0 };
}

const wanderOf = (drift: Drift | undefined, scene: Scene): number =>
  drift === 'clouds'
    ? Math.ceil(scene.clock.length * 7 * (scene.frame.width / 1280))
    : drift
      ? Math.ceil(26 * (scene.frame.width / 1280))
      : 0;

function plyLayer(sheets: readonly Sheet[], aims: readonly Aim[], scene: Scene, bed: Bed): Layer {
  const drift = sheets[0]?.drift;
  const ply = new Ply(sheets, aims, wanderOf(drift, scene), bed);
  return {
    lay: (context, frame) =>
      ply.lay(context, scene.aim(frame), driftAt(drift, ply.depth, scene.clock.drawing(frame) / 12, scene)),
    close: () => ply.close(),
  };
}

/** Things that live, drawn straight into the picture: right when the camera stands still, and for what no camera moves. */
function directLayer(living: readonly Living[], scene: Scene): Layer {
  return {
    lay(context, frame) {
      const aim = scene.aim(frame);
      for (const one of living) one.draw(context, aim, scene.clock.drawing(frame) / 12);
    },
    close: () => {},
  };
}

/** Things that live under a moving camera: drawn twelve times a second, carried along on every frame. */
function overlayLayer(living: readonly Living[], scene: Scene, bed: Bed): Layer {
  const followed = living.some((one) => one.followed);
  const overlay = new Overlay(living.at(-1)?.depth ?? 1, bed);
  const aimOf = followed ? scene.standing : scene.aim;
  return {
    lay(context, frame) {
      const number = scene.clock.drawing(frame);
      const first = scene.clock.firstFrame(number);
      overlay.lay(context, aimOf(frame), {
        number,
        aim: aimOf(first),
        paint: (sheet) =>
          living.reduce((box, one) => around(box, one.draw(sheet, scene.aim(first), number / 12)), NOWHERE),
      });
    },
    close: () => overlay.close(),
  };
}

/** The layers of a shot from back to front. */
export function layersOf(scene: Scene, extra: readonly Sheet[], falling: Falling | undefined, bed: Bed): Layer[] {
  const { move } = scene.staging.camera;
  const moving = restsAfter(move) > 0 || scene.followed !== undefined;
  const together = turnsOnly(move) && scene.followed === undefined;
  const aims = journey(scene);
  return grouped(entries(scene, extra, falling, bed), together, racks(move)).map((group) => {
    const sheets = group.flatMap((entry) => ('sheet' in entry ? [entry.sheet] : []));
    if (sheets.length > 0) return plyLayer(sheets, aims, scene, bed);
    const living = group.flatMap((entry) => ('living' in entry ? [entry.living] : []));
    const carried = moving && !living.some((one) => one.onLens);
    return carried ? overlayLayer(living, scene, bed) : directLayer(living, scene);
  });
}
