import { type Chance, chance } from '#chance';
import { inRoom, ROOMS, type RoomName } from '../finish/room.ts';
import { MIX_RATE } from '../finish/voice.ts';
import { integratedLoudness } from '../loudness/meter.ts';
import { click, clink, doorOpen, doorSlam, glassBreak, knock } from './doors.ts';
import { explosion, fireCrackle, gust, pour, rainWindow, splash, thunder, wave } from './elements.ts';
import { banded, type Sound } from './foley.ts';
import { hooves, step, thud } from './ground.ts';
import type { EffectKind } from './kind.ts';
import { applause, bird, cat, cheer, cloth, dog, heartbeat, paper, whistle } from './living.ts';
import { bell, clock, enginePass, engineStart, gunshot, phone, siren, sword, trainPass, typing } from './machines.ts';

/** How each effect is made, and the loudness (LUFS of its loudest stretch) it has in a mix whose voices are near -21. */
const SOUNDS: Readonly<Record<EffectKind, readonly [make: (next: Chance) => Sound, level: number]>> = {
  'step-wood': [(next) => step('wood', next), -38],
  'step-stone': [(next) => step('stone', next), -39],
  'step-gravel': [(next) => step('gravel', next), -38],
  'step-snow': [(next) => step('snow', next), -38],
  'step-grass': [(next) => step('grass', next), -40],
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
