/** Something in quotation marks. Offsets are UTF-16; `from` and `to` include the marks. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** What is between the marks, blanks at its ends not included. */
  readonly text: string;
}

/** Marks that come in pairs and what may close them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
]);
/** True for a text that is one quotation and nothing else: it is heard, and nobody in it is there. */
export const isHeardOnly = (text: string): boolean => {
  const [quote, second] = findQuotes(text);
  return quote?.from === 0 && quote.to === text.length && second === undefined;
};

const BEFORE_OPENING = /[\s([{—–―…:,.!?]/u;

/** Everything in quotation marks, in order and never one inside another; a mark that is never closed is plain text. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  const never = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const end = never.has(mark) ? -1 : closing(text, at, mark);
    if (end === NEVER) never.add(mark);
    const said = end > at ? text.slice(at + 1, end).trim() : '';
    if (said === '') at += 1;
    else {
      quotes.push({ from: at, to: end + 1, text: said });
      at = end + 1;
    }
  }
  return quotes;
}

/** No mark of this kind is closed from here on. */
const NEVER = -2;

/** Where a quotation closes that opens here; -1 when none opens. */
function closing(text: string, at: number, mark: string): number {
  const closes = PAIRS.get(mark);
  if (closes !== undefined) return found([...closes].map((close) => text.indexOf(close, at + 1)));
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const opens = BEFORE_OPENING.test(before) && /\S/.test(after);
  // German and Danish books turn the French marks round.
  if (mark === '»') return opens && /[\p{L}\p{N}¿¡…]/u.test(after) ? found([text.indexOf('«', at + 1)]) : -1;
  if (mark === '"') return opens ? straight(text, at) : -1;
  if (mark === '‘' || mark === "'")
    return opens && /[\p{L}\p{N}¿¡…]/u.test(after) ? single(text, at, mark === '‘' ? '’' : "'") : -1;
  return -1;
}

const found = (places: readonly number[]): number => {
  const there = places.filter((place) => place >= 0);
  return there.length === 0 ? NEVER : Math.min(...there);
};

function straight(text: string, at: number): number {
  const end = text.indexOf('"', at + 1);
  return end < 0 ? NEVER : end;
}

/** An apostrophe closes a quotation only behind the mark that ends what is said, so that `don't` and `the boys' boat` do not. */
function single(text: string, at: number, close: string): number {
  for (let end = text.indexOf(close, at + 1); end >= 0; end = text.indexOf(close, end + 1)) {
    if (/[.!?,…—–-]/.test(text[end - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')) return end;
  }
  return NEVER;
}
