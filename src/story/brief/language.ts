import { detectLanguage } from '../conform/index.ts';
import { STOP_WORDS } from '../conform/tables/languages.ts';
import { primaryTag } from '../craft/index.ts';
import { tokensOf } from './tokens.ts';
import { LANGUAGES, type Vocabulary } from './vocabulary/index.ts';

/** So many words of another language, and so many times those of the one expected, are needed to believe it. */
const ENOUGH = 2;
const TIMES = 2;
/** So much of a text is enough to tell. */
const READ = 4000;

/** The language a brief is in, BCP 47: the one it is said to be in unless it plainly is in another. */
export function languageOf(text: string, said: string): string {
  const read = text.slice(0, READ).toWellFormed();
  const found = detectLanguage(read) ?? byVocabulary(read, said);
  return found === undefined || found === primaryTag(said) ? said : found;
}

/** Short briefs hold few small words; their nouns and verbs tell as much. */
function byVocabulary(text: string, said: string): string | undefined {
  const words = tokensOf(text).map(({ word }) => word);
  const counts = LANGUAGES.map((vocabulary) => ({
    language: vocabulary.language,
    count: words.filter((word) => isOf(word, vocabulary)).length,
  }));
  counts.sort((one, other) => other.count - one.count);
  const [best, second] = counts;
  const expected = counts.find(({ language }) => language === primaryTag(said))?.count ?? 0;
  if (best === undefined || best.count < ENOUGH || best.count < expected * TIMES || best.count <= (second?.count ?? 0))
    return undefined;
  return best.language;
}

const isOf = (
  word: string,
  { language, determiners, people, places, things, prepositions, pronouns, saying }: Vocabulary,
): boolean =>
  STOP_WORDS[language]?.has(word) === true ||
  determiners.has(word) ||
  prepositions.has(word) ||
  pronouns.has(word) ||
  [people, places, things, saying].some((known) => known.has(word));
