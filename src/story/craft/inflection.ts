/** The present, present participle and past of a verb, given as `base` or as `base:past` where the past is irregular. */
export function formsOf(entry: string): readonly string[] {
  const [base = '', past] = entry.split(':');
  const pasts = past === undefined ? [regularPast(base)] : past.split('/');
  return [base, thirdPerson(base), participle(base), ...pasts];
}

const CONSONANT_Y = /[^aeiou]y$/;
const HISSING = /(s|x|z|ch|sh|o)$/;
/** One stressed syllable of consonant, vowel, consonant doubles its last letter: `stop`, `grip`, but not `open`, `enter`. */
const DOUBLING = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$|^(admit|commit|begin|forget|regret|unzip)$/;

function thirdPerson(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return HISSING.test(base) ? `${base}es` : `${base}s`;
}

function participle(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
