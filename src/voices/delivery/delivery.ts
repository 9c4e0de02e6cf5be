import type { Emotion } from '#film';

/** How a feeling or a manner changes the way a line is said. All steps are modest: the voice stays the character's own. */
export interface Delivery {
  /** Factor on the words a minute. */
  readonly rate: number;
  /** Added to a casting's pitch: six or seven steps are a semitone. */
  readonly pitch: number;
  /** Added to how far the melody moves. */
  readonly range: number;
  /** Decibels. */
  readonly gain: number;
  /** `bright` and `dark` tilt the upper half of the spectrum; `whisper` takes the voice out of the breath. */
  readonly colour: 'plain' | 'bright' | 'dark' | 'whisper';
  /** How far the breath trembles, 0 to 1. */
  readonly shake: number;
}

const PLAIN: Delivery = { rate: 1, pitch: 0, range: 0, gain: 0, colour: 'plain', shake: 0 };

/** Directions follow what is known of acted speech: Scherer 2003 and Juslin & Laukka 2003, scaled down by about half. */
const EMOTIONS: Readonly<Record<Emotion, Delivery>> = {
  neutral: PLAIN,
  happy: { rate: 1.06, pitch: 13, range: 30, gain: 1.5, colour: 'bright', shake: 0 },
  sad: { rate: 0.85, pitch: -9, range: -30, gain: -3, colour: 'dark', shake: 0 },
  angry: { rate: 1, pitch: 3, range: 40, gain: 5, colour: 'bright', shake: 0 },
  afraid: { rate: 1.1, pitch: 17, range: -18, gain: -2, colour: 'plain', shake: 0.3 },
  excited: { rate: 1.12, pitch: 20, range: 42, gain: 3, colour: 'bright', shake: 0 },
  calm: { rate: 0.95, pitch: -5, range: -16, gain: -1, colour: 'plain', shake: 0 },
  tender: { rate: 0.88, pitch: 6, range: -16, gain: -4, colour: 'dark', shake: 0 },
};

/** Words that open a manner, in English, Italian, French, Spanish and German; each matches from the beginning of a word. */
const MANNERS: readonly (readonly [words: RegExp, delivery: Delivery])[] = [
  [
    /whisper|sotto ?voce|under (his|her|their) breath|sussurr|bisbigli|chuchot|à voix basse|susurr|flüster/,
    { rate: 0.92, pitch: -4, range: -10, gain: -4, colour: 'whisper', shake: 0 },
  ],
  [
    /shout|yell|scream|bellow|roar|cry(ing)? out|call(s|ing)? out|grida|gridando|urla|cri(e|ant)|hurl|grit|schrei|brüll/,
    { rate: 0.96, pitch: 12, range: 14, gain: 4, colour: 'bright', shake: 0 },
  ],
  [
    /soft|quiet|gentl|hush|murmur|mumbl|low voice|piano|dolce|mormor|douce|doucement|suave|bajito|leise|sanft|to (him|her|it)self|to themselves|aside|a parte|tra sé|für sich/,
    { rate: 0.94, pitch: -2, range: -8, gain: -2.5, colour: 'dark', shake: 0 },
  ],
  [/loud|firm|commanding|forte|deciso/, { rate: 0.98, pitch: 2, range: 6, gain: 2, colour: 'bright', shake: 0 }],
  [/slow|haltingly|hesita|stammer|stutter|lent|esitando|hésit|dud|langsam|zögern/, { ...PLAIN, rate: 0.8 }],
  [
    /fast|quick|rapid|hurried|rush|breathless|urgent|hasty|in a hurry|veloc|rapid|fretta|vite|deprisa|schnell|hastig/,
    { ...PLAIN, rate: 1.2 },
  ],
  [
    /cry|sob|tear|weep|piang|lacrime|pleur|larmes|llor|lágrimas|wein(t|end)|tränen/,
    { rate: 0.86, pitch: 8, range: 6, gain: -1, colour: 'dark', shake: 0.75 },
  ],
  [
    /laugh|chuckl|giggl|amused|smil|cheer|rid(e|endo)|sorrid|ri(t|ant|endo)|sourire|sonr|lach|lächel/,
    { rate: 1.04, pitch: 8, range: 22, gain: 0.5, colour: 'bright', shake: 0.35 },
  ],
  [
    /flat|monotone|cold|dead ?pan|robot|dry|fredd|piatto|froid|frío|kalt|trocken/,
    { rate: 0.97, pitch: -3, range: -34, gain: 0, colour: 'plain', shake: 0 },
  ],
  [
    /tired|weak|weary|dying|exhausted|bored|sleepy|stanc|debol|fatigu|cansad|müde/,
    { rate: 0.85, pitch: -6, range: -18, gain: -2, colour: 'dark', shake: 0 },
  ],
  [/sarcas|ironic|mocking|wry|sarcás|ironi/, { rate: 0.92, pitch: -2, range: 18, gain: 0, colour: 'plain', shake: 0 }],
  [
    /plead|begg|implor|desperat|supplic|suplic|fleh/,
    { rate: 0.96, pitch: 7, range: 12, gain: 0.5, colour: 'dark', shake: 0 },
  ],
  [
    /surpris|gasp|shock|startl|amaz|sorpres|stupit|étonn|überrasch/,
    { rate: 1.04, pitch: 10, range: 18, gain: 1, colour: 'bright', shake: 0 },
  ],
  [
    /threat|menac|grave|grim|ominous|minacci|amenaz|droh/,
    { rate: 0.87, pitch: -10, range: -10, gain: 0.5, colour: 'dark', shake: 0 },
  ],
  [
    /nervous|anxious|panick|uneasy|ansios|nerv|angst|ängst/,
    { rate: 1.06, pitch: 6, range: -4, gain: -0.5, colour: 'plain', shake: 0.25 },
  ],
  [
    /proud|solemn|orgoglios|fier|orgullos|stolz|feierlich/,
    { rate: 0.92, pitch: -3, range: 10, gain: 1, colour: 'plain', shake: 0 },
  ],
];

/** What emotion and manner come to together. Manners that are not known change nothing: they are played by the face. */
export function deliveryOf(emotion: Emotion, manner: string): Delivery {
  const said = manner.toLowerCase();
  const asked = MANNERS.filter(([words]) => new RegExp(`(?<!\\p{L})(?:${words.source})`, 'u').test(said));
  return asked.reduce((sum, [, delivery]) => together(sum, delivery), EMOTIONS[emotion]);
}

function together(one: Delivery, other: Delivery): Delivery {
  return {
    rate: one.rate * other.rate,
    pitch: one.pitch + other.pitch,
    range: one.range + other.range,
    gain: one.gain + other.gain,
    shake: Math.max(one.shake, other.shake),
    colour: one.colour === 'whisper' || other.colour === 'plain' ? one.colour : other.colour,
  };
}
