import type { Emotion } from '#film';

/** Words for people who have no name of their own. A screenplay may write them large without meaning a thing. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  (
    'man men woman women boy boys girl girls child children kid kids baby crowd people figure figures stranger strangers ' +
    'soldier soldiers guard guards officer officers policeman policemen waiter waitress driver passenger passengers sailor sailors ' +
    'fisherman nurse doctor patient teacher student students priest nun king queen prince princess knight thief thieves ' +
    'someone somebody everyone everybody nobody couple family guests guest customers customer villagers dancers'
  ).split(' '),
);

/** Words for everybody in the scene. */
export const ALL_WORDS: ReadonlySet<string> = new Set(['everyone', 'everybody', 'all', 'both']);

/** Words that say nobody is there. */
export const EMPTY_WORDS =
  /\b(empty|deserted|abandoned|nobody|no one|lifeless|vuoto|vuota|deserto|deserta|vide|leer|vacío)\b/i;

/** What words of an action say about a face. */
const FEELINGS: readonly (readonly [RegExp, Emotion])[] = [
  [/\b(smil|grin|laugh|giggl|chuckl|beam|cheer|sorrid|joyful|delighted|proud|glad\b)/i, 'happy'],
  [
    /\b(cries|crying|cried|weep|wept|sob(s|b)|tears\b|grie|mourn|piang|heartbroken|disappointed|lonely|ashamed|guilt)/i,
    'sad',
  ],
  [
    /\b(trembl|shiver|shak(es|ing)\b|scream|terrif|afraid|fear|panic|flinch|cower|trem|anxious|nervous|worried)/i,
    'afraid',
  ],
  [
    /\b(slam|shout|yell(s|ed|ing)?\b|furious|rages?\b|angr|glare|scowl|grits|jealous|envious|annoyed|irritat|frustrat)/i,
    'angry',
  ],
  [/\b(kiss|embrac|hug(s|g)|caress|strok|gently|tenderly|abbracci|baci|shy\b|shyly|bashful|loving)/i, 'tender'],
  [/\b(excited|leaps|jumps|dances|celebrat|whoop|thrilled|eager|elated|astonished|amazed)/i, 'excited'],
  // Tiredness hangs its head as sorrow does; what needs no hurry is calm.
  [/\b(wear(y|ily)\b|exhaust|tired|worn out\b|drained\b|dejected|defeated\b|embarrass)/i, 'sad'],
  [/\b(sleepy|sleepily|drows|yawn|bored?\b|determin|resolute|reliev|peaceful|serene|contented|patiently)/i, 'calm'],
];

/** The feeling an action's words name; undefined when they name none. */
export function feelingOf(text: string): Emotion | undefined {
  return FEELINGS.find(([words]) => words.test(text))?.[1];
}

/** Parentheticals that bring the camera nearer. */
export const INTIMATE_WORDS =
  /whisper|softly|quiet|under (his|her|their) breath|low voice|sussurr|piano\b|chuchot|flüster/i;
