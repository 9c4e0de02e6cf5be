import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { chance } from '#chance';
import { type Colour, mix, rgba } from '../../paper/index.ts';
import { rolling } from '../noise.ts';
import { hatchingFor } from './hatching.ts';
import type { Paints } from './pigment.ts';
import type { Trace } from './trace.ts';

/** One wash of colour. */
export interface Wash {
  readonly pigment: Colour;
  readonly paints: Paints;
  readonly seed: number;
  readonly unit: number;
  /** How high it stands above what lies below: a mark has no shade side. */
  readonly depth: number;
  /** Made once and with time: blooms and a second tidemark. */
  readonly wet: boolean;
  readonly lead: boolean;
  /** It shines: bare paper with a breath of colour, no shade and no edge. */
  readonly lit: boolean;
  /** How much of the edge towards the light is left unpainted, 0 to 1. */
  readonly rim: number;
}

/** Colour lies this far beside its line, pixels of a 720 line picture for a large shape. */
const ASIDE = [1.5, 1.1] as const;
/** How many times farther aside it lies where a rim light leaves the edge unpainted. */
const UNPAINTED = 2.2;
/** Above these sizes a shape gets a crescent of shade, and blooms. */
const SHADED = 26;
const BLOOMING = 150;
/** The shorter side above which the shade of a thing is hatched; on a face it would be stubble. */
const HATCHED = 44;

/** Lays a wash: pale underpainting where the line is, then colour a little aside, graded along the light, dark where it dried. */
export function lay(context: SKRSContext2D, path: Path2D, traced: Trace, wash: Wash): void {
  const { pigment, paints, unit } = wash;
  if (wash.lit) {
    context.fillStyle = pigment;
    context.fill(path);
    return;
  }
  const size = traced.size / unit;
  const small = Math.min(traced.width, traced.height) / unit;
  const rim = size < SHADED ? 0 : wash.rim;
  const aside = Math.min(1, size / 110) * unit * (1 + UNPAINTED * rim);
  const shade = paints.shade(pigment);
  context.fillStyle = mix(pigment, paints.paper, 0.4 + 0.55 * rim);
  context.fill(path);
  context.save();
  context.translate(ASIDE[0] * aside, ASIDE[1] * aside);
  context.fillStyle = size < SHADED ? pigment : graded(context, traced, pigment, shade, paints);
  const shaded = wash.depth > 0.25 && small > 14;
  const marked = wash.wet || small > 90;
  if (size < SHADED || !(shaded || marked)) {
    context.fill(path);
    context.restore();
    return;
  }
  context.clip(path);
  context.fillRect(traced.left - 8, traced.top - 8, traced.width + 16, traced.height + 16);
  if (wash.wet && size > BLOOMING) clouds(context, traced, wash, shade);
  if (wash.wet && size > BLOOMING) blooms(context, traced, wash, shade);
  if (shaded) crescent(context, path, traced, small * unit, wash, shade);
  if (marked) tidemark(context, path, small, wash, shade);
  context.restore();
}

function graded(context: SKRSContext2D, traced: Trace, pigment: Colour, shade: Colour, paints: Paints) {
  const { left, top, width, height } = traced;
  const gradient = context.createLinearGradient(left + width * 0.15, top, left + width * 0.85, top + height);
  gradient.addColorStop(0, mix(pigment, paints.paper, 0.26));
  gradient.addColorStop(0.42, pigment);
  gradient.addColorStop(1, mix(pigment, shade, 0.26));
  return gradient;
}

/** The side away from the light: what of the shape is left when it is moved towards the light. */
function crescent(
  context: SKRSContext2D,
  path: Path2D,
  { left, top, width, height }: Trace,
  small: number,
  wash: Wash,
  shade: Colour,
): void {
  const reach = Math.min(small * 0.17, 34 * wash.unit);
  const around = new Path2D();
  around.rect(left - width, top - height, width * 3, height * 3);
  around.addPath(path);
  context.save();
  context.translate(-reach * 0.62, -reach * 0.78);
  context.fillStyle = rgba(shade, wash.lead ? 0.55 : 0.42);
  context.fill(around, 'evenodd');
  if (!wash.lead && small > HATCHED * wash.unit) {
    context.fillStyle = hatchingFor(context, wash.unit);
    context.fill(around, 'evenodd');
  }
  context.restore();
}

/** Pigment gathers where a wash stops: a faint broad band and a sharp narrow one, both within the shape. */
function tidemark(context: SKRSContext2D, path: Path2D, small: number, { unit, wet }: Wash, shade: Colour): void {
  context.lineJoin = 'bevel';
  if (wet) {
    context.strokeStyle = rgba(shade, 0.16);
    context.lineWidth = Math.max(2, Math.min(15, small * 0.11)) * unit;
    context.stroke(path);
  }
  context.strokeStyle = rgba(shade, 0.4);
  context.lineWidth = Math.max(1.2, Math.min(3.6, small * 0.035)) * unit;
  context.stroke(path);
}

/** Wet in wet: paler and deeper pigment run into one another, with no edge anywhere. */
function clouds(context: SKRSContext2D, traced: Trace, wash: Wash, shade: Colour): void {
  const next = chance(wash.seed + 17);
  const { unit, pigment, paints } = wash;
  const area = (traced.width * traced.height) / (unit * unit);
  const count = Math.min(9, 2 + Math.floor(area / 60_000));
  for (let cloud = 0; cloud < count; cloud++) {
    const x = traced.left + next() * traced.width;
    const y = traced.top + next() * traced.height;
    const radius = (60 + next() * 190) * unit;
    const deep = cloud % 3 === 1;
    const colour = deep ? mix(pigment, shade, 0.7) : mix(pigment, paints.paper, 0.75);
    const strength = deep ? 0.3 : 0.42;
    context.save();
    context.translate(x, y);
    context.scale(1.7, 0.75);
    const soft = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    soft.addColorStop(0, rgba(colour, strength));
    soft.addColorStop(0.5, rgba(colour, strength * 0.55));
    soft.addColorStop(1, rgba(colour, 0));
    context.fillStyle = soft;
    context.fillRect(-radius, -radius, radius * 2, radius * 2);
    context.restore();
  }
}

/** Water run back into a drying wash: pale clouds with a faint rim. */
function blooms(context: SKRSContext2D, traced: Trace, wash: Wash, shade: Colour): void {
  const next = chance(wash.seed);
  const count = Math.min(5, 1 + Math.floor((traced.width * traced.height) / (wash.unit * wash.unit * 90_000)));
  for (let bloom = 0; bloom < count; bloom++) {
    const x = traced.left + next() * traced.width;
    const y = traced.top + next() * traced.height;
    const radius = Math.min(traced.height * 0.4, (26 + next() * 62) * wash.unit);
    const path = new Path2D();
    for (let step = 0; step < 40; step++) {
      const angle = (step / 40) * Math.PI * 2;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const far = radius * (1 + 0.42 * rolling(across * 1.2 + bloom, down * 1.2, wash.seed));
      if (step === 0) path.moveTo(x + across * far * 1.6, y + down * far * 0.8);
      else path.lineTo(x + across * far * 1.6, y + down * far * 0.8);
    }
    path.closePath();
    context.fillStyle = rgba(mix(wash.pigment, wash.paints.paper, 0.5), 0.17);
    context.fill(path);
    context.strokeStyle = rgba(shade, 0.1);
    context.lineWidth = 1.6 * wash.unit;
    context.stroke(path);
  }
}
