/** What a description says of a voice. */
export interface VoiceHints {
  /** Added to the pitch the person would have. */
  readonly semitones: number;
  /** Factor on the rate. */
  readonly pace: number;
  /** An espeak language name, where the description names an accent of English. */
  readonly accent: string | null;
}

const PITCHES: readonly (readonly [RegExp, number])[] = [
  [/\b(deep|gruff|gravel|booming|burly|huge|giant|massive|hulking|growl)/, -2],
  [/\b(squeak|shrill|high-pitched|tiny|mousy|chirp|petite)/, 2],
];
const PACES: readonly (readonly [RegExp, number])[] = [
  [/\b(slow|weary|tired|patient|solemn|dignified|drawl|sleepy)/, 0.92],
  [/\b(nervous|quick|restless|chatty|hyper|energetic|frantic|eager|lively)/, 1.08],
];
const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(scot(tish|s|sman|swoman)|highland|glasw)/, 'en-GB-scotland'],
  [/\b(british|english(man|woman)|london|oxford|butler)/, 'en-GB-x-rp'],
  [/\b(new york|brooklyn|bronx)/, 'en-US-nyc'],
];

/** Reads a screenplay's introduction for what it says of the voice. Accents count in English only. */
export function hintsIn(description: string, language: string): VoiceHints {
  const said = description.toLowerCase();
  const english = /^en\b/i.test(language);
  return {
    semitones: PITCHES.find(([words]) => words.test(said))?.[1] ?? 0,
    pace: PACES.find(([words]) => words.test(said))?.[1] ?? 1,
    accent: english ? (ACCENTS.find(([words]) => words.test(said))?.[1] ?? null) : null,
  };
}
