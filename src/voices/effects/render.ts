import { type Chance, chance } from '#chance';
import { integratedLoudness } from '#media';
import { inRoom, ROOMS, type RoomName } from '../finish/room.ts';
import { MIX_RATE } from '../finish/voice.ts';
import { alarm, beep, ding, doorbell, fireworks, foghorn, horn, kettle, radioStatic, till } from './alarms.ts';
import { cow, crow, frog, howl, owl, rooster, sheep } from './animals.ts';
import { baby, boo, cough, laughter, punch, scream, slap, snap, sneeze, snore } from './bodies.ts';
import { click, clink, doorOpen, doorSlam, glassBreak, knock } from './doors.ts';
import { explosion, fireCrackle, gust, pour, rainWindow, splash, thunder, wave } from './elements.ts';
import { banded, type Sound } from './foley.ts';
import { hoof, hooves, step, thud } from './ground.ts';
import type { EffectKind } from './kind.ts';
import { applause, bird, cat, cheer, cloth, dog, heartbeat, paper, whistle } from './living.ts';
import { bell, clock, enginePass, engineStart, gunshot, phone, siren, sword, trainPass, typing } from './machines.ts';
import { buzz, coin, cork } from './small.ts';
import {
  arrow,
  brakes,
  camera,
  chain,
  chop,
  clatter,
  creak,
  drip,
  drum,
  flush,
  gunfire,
  hammer,
  helicopter,
  keys,
  match,
  wings,
  zip,
} from './tools.ts';

/** How each effect is made, and the loudness (LUFS of its loudest stretch) it has in a mix whose voices are near -21. */
const SOUNDS: Readonly<Record<EffectKind, readonly [make: (next: Chance) => Sound, level: number]>> = {
  'step-wood': [(next) => step('wood', next), -38],
  'step-stone': [(next) => step('stone', next), -39],
  'step-gravel': [(next) => step('gravel', next), -38],
  'step-snow': [(next) => step('snow', next), -38],
  'step-grass': [(next) => step('grass', next), -40],
  'step-water': [(next) => step('water', next), -38],
  'door-open': [doorOpen, -33],
  'door-slam': [doorSlam, -27],
  knock: [knock, -30],
  gust: [gust, -32],
  wave: [wave, -32],
  thunder: [thunder, -27],
  'engine-start': [engineStart, -31],
  'engine-pass': [enginePass, -31],
  phone: [phone, -31],
  bell: [bell, -30],
  gunshot: [gunshot, -23],
  'glass-break': [glassBreak, -29],
  splash: [splash, -30],
  cheer: [cheer, -30],
  applause: [applause, -31],
  dog: [dog, -30],
  cat: [cat, -32],
  bird: [bird, -34],
  horse: [hooves, -32],
  hoof: [hoof, -37],
  clock: [clock, -36],
  heartbeat: [heartbeat, -34],
  whistle: [whistle, -33],
  paper: [paper, -35],
  cloth: [cloth, -38],
  sword: [sword, -30],
  explosion: [explosion, -23],
  typing: [typing, -35],
  'train-pass': [trainPass, -29],
  'fire-crackle': [fireCrackle, -34],
  'rain-window': [rainWindow, -35],
  thud: [thud, -30],
  click: [click, -36],
  clink: [clink, -36],
  pour: [pour, -35],
  siren: [siren, -35],
  rooster: [rooster, -32],
  sheep: [sheep, -32],
  cow: [cow, -31],
  owl: [owl, -33],
  howl: [howl, -32],
  frog: [frog, -35],
  crow: [crow, -32],
  baby: [baby, -31],
  cough: [cough, -32],
  sneeze: [sneeze, -31],
  snore: [snore, -34],
  laughter: [laughter, -31],
  slap: [slap, -30],
  punch: [punch, -30],
  doorbell: [doorbell, -32],
  ding: [ding, -34],
  alarm: [alarm, -32],
  till: [till, -33],
  beep: [beep, -35],
  kettle: [kettle, -34],
  horn: [horn, -30],
  foghorn: [foghorn, -29],
  static: [radioStatic, -34],
  fireworks: [fireworks, -28],
  arrow: [arrow, -31],
  camera: [camera, -35],
  keys: [keys, -36],
  chain: [chain, -33],
  match: [match, -35],
  zip: [zip, -35],
  chop: [chop, -33],
  hammer: [hammer, -31],
  creak: [creak, -34],
  brakes: [brakes, -30],
  helicopter: [helicopter, -31],
  gunfire: [gunfire, -26.5],
  drum: [drum, -31],
  drip: [drip, -36],
  flush: [flush, -33],
  clatter: [clatter, -31],
  wings: [wings, -34],
  cork: [cork, -34],
  coin: [coin, -36],
  snap: [snap, -36],
  buzz: [buzz, -37],
  scream: [scream, -30],
  boo: [boo, -32],
};

/** The highest a sample goes (full scale is 1): a shot stays a shot, and leaves the limiter little to do. */
const HIGHEST = 0.5;
/** Seconds of fade at both ends. */
const FADE = 0.004;

/**
 * One take of an effect: mono, 48 kHz, without offset, well below the voices. Another `take` is the same thing happening
 * another time. The same kind, take and room give the same samples.
 */
export function renderEffect(kind: EffectKind, take: number, room: RoomName): Float32Array {
  const [make, level] = SOUNDS[kind];
  const dry = banded(make(chance(`${kind} ${take}`)), { kind: 'highpass', frequency: 40 });
  const placed = inRoom(dry, MIX_RATE, ROOMS[room]);
  const measured = integratedLoudness([placed]) ?? level;
  const peak = placed.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  const gain = Math.min(10 ** ((level - measured) / 20), HIGHEST / peak);
  const fade = FADE * MIX_RATE;
  return placed.map((sample, index) => sample * gain * Math.min(1, index / 24, (placed.length - 1 - index) / fade));
}
