import type { Angle, Move } from '#film';

/** Where the camera looks from. */
export interface AngleCraft {
  readonly angle: Angle;
  /** Degrees the camera is below (+) or above (-) its subject, after Storyboarder's shot generator. */
  readonly degrees: number;
  readonly also: readonly string[];
  readonly use: string;
}

export const ANGLE_CRAFT: readonly AngleCraft[] = [
  {
    angle: 'bird',
    degrees: -30,
    also: ["bird's eye", 'birds eye', 'overhead', 'top', 'top shot'],
    use: 'fate looks on: small people, patterns',
  },
  { angle: 'high', degrees: -15, also: ['high angle', 'down'], use: 'weakness, loneliness, defeat' },
  { angle: 'eye', degrees: 0, also: ['eye level', 'level', 'eyes', 'straight'], use: 'one among equals' },
  { angle: 'low', degrees: 30, also: ['low angle', 'up'], use: 'power and threat' },
  { angle: 'worm', degrees: 45, also: ["worm's eye", 'worms eye', 'ground'], use: 'overwhelming power' },
];

/** Degrees of roll a dutch angle may have, and how rarely: once a scene, at its peak, in the moods that bear unease. */
export const DUTCH = { least: 4, most: 8, moods: ['eerie', 'tense'] } as const;

/** What the camera does, and the only reasons to do it. */
export interface MoveCraft {
  readonly move: Move;
  readonly also: readonly string[];
  readonly motive: string;
}

export const MOVE_CRAFT: readonly MoveCraft[] = [
  {
    move: 'static',
    also: ['still', 'locked', 'locked off', 'fixed', 'none'],
    motive: 'nothing asks the camera to move',
  },
  { move: 'pan-left', also: ['pan l'], motive: 'follows something, or reads a wide view' },
  { move: 'pan-right', also: ['pan', 'pan r'], motive: 'follows something, or reads a wide view' },
  { move: 'tilt-up', also: ['tilt'], motive: 'reads something tall, follows a climb' },
  { move: 'tilt-down', also: [], motive: 'follows a fall, finds what lies below' },
  {
    move: 'push-in',
    also: ['push', 'dolly in', 'dolly', 'zoom in', 'zoom', 'track in', 'slow push in', 'creep in'],
    motive: 'somebody realises something; we come nearer',
  },
  {
    move: 'pull-out',
    also: ['pull', 'dolly out', 'zoom out', 'pull back', 'dolly back', 'track out'],
    motive: 'somebody is left alone; the story lets go',
  },
  { move: 'track-left', also: ['truck left', 'dolly left'], motive: 'keeps step with somebody going left' },
  {
    move: 'track-right',
    also: ['track', 'tracking', 'truck right', 'truck', 'dolly right'],
    motive: 'keeps step with somebody going right',
  },
  { move: 'crane-up', also: ['crane', 'boom up', 'pedestal up', 'jib up'], motive: 'rises over a place' },
  {
    move: 'crane-down',
    also: ['boom down', 'pedestal down', 'jib down'],
    motive: 'comes down from the world to its people',
  },
  { move: 'handheld', also: ['hand held', 'shaky', 'steadicam'], motive: 'chase or fear: nobody is in control' },
  { move: 'whip', also: ['whip pan', 'swish', 'swish pan'], motive: 'a sudden discovery' },
  { move: 'arc-left', also: ['orbit left', 'circle left'], motive: 'somebody turns a thing over in their mind' },
  {
    move: 'arc-right',
    also: ['arc', 'orbit', 'circle', 'orbit right', 'circle right'],
    motive: 'somebody turns a thing over in their mind',
  },
  {
    move: 'rack-focus',
    also: ['rack', 'focus pull', 'pull focus', 'focus', 'shift focus'],
    motive: 'what matters is no longer behind, but here',
  },
];
