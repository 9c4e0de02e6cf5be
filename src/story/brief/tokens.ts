/** A word of a sentence and where it stands. Offsets are UTF-16, in the sentence. */
export interface Token {
  readonly text: string;
  /** In small letters, straight apostrophes, without a possessive ending. */
  readonly word: string;
  readonly from: number;
  /** Behind the word, its possessive ending not included. */
  readonly to: number;
  readonly capital: boolean;
  /** Two letters and more, all of them capitals. */
  readonly shouted: boolean;
  /** `Mina's`: something of hers follows. */
  readonly owning: boolean;
  /** Nothing but blanks stands between it and the word before. */
  readonly joined: boolean;
  /** A sentence, a clause behind a colon or a quotation begins with it. */
  readonly initial: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Articles and prepositions that lose their vowel before another: `l'homme`, `dell'isola`. */
const ELIDED =
  /^(?:l|d|un|dell|all|nell|sull|dall|quell|quest|c|j|n|qu|s|m|t)['’](?=\p{Ll})|^(?:l|d|dell|all|nell|sull|dall|j|qu)['’](?=\p{Lu})/u;
const ELIDED_CAPITAL = /^(?:L|D|Un|Dell|All|Nell|Sull|Dall|Quell|Quest|C|J|N|Qu|S|M|T)['’](?=\p{Ll})/u;
const OWNING = /['’]s$/u;

/** The words of a text, articles that lean on the next word apart. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (from: number, to: number) => {
    const written = text.slice(from, to);
    const owning = OWNING.test(written) && written.length > 2;
    const end = owning ? to - 2 : to;
    const between = text.slice(last, from);
    tokens.push({
      text: text.slice(from, end),
      word: text.slice(from, end).normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'"),
      from,
      to: end,
      capital: /^\p{Lu}/u.test(written),
      shouted: end - from > 1 && /^[\p{Lu}\p{N}'’-]+$/u.test(text.slice(from, end)) && /\p{Lu}/u.test(written),
      owning,
      joined: tokens.length > 0 && /^['’]?\s*$/.test(between),
      initial: tokens.length === 0 || /[.!?…:;"“«„»”—–(]\s*$/u.test(between),
    });
    last = to;
  };
  for (const match of text.matchAll(WORD)) {
    const lean = ELIDED.exec(match[0]) ?? ELIDED_CAPITAL.exec(match[0]);
    const middle = match.index + (lean?.[0].length ?? 0);
    if (lean !== null) add(match.index, middle);
    if (middle < match.index + match[0].length) add(middle, match.index + match[0].length);
  }
  return tokens;
}
