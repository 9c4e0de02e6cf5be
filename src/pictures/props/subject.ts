/** Words after which a phrase says where its thing is or what it has. English, Italian, French, German, Spanish. */
const PLACED: ReadonlySet<string> = new Set(
  (
    'in on at under between beside behind with from inside by over through against near above below into for ' +
    'su sul sulla sullo con nel nella nello tra fra sotto sur dans avec entre sous chez auf mit im zwischen unter neben en sobre bajo'
  ).split(' '),
);
/** Words between a thing and whose, or of what, it is. */
const OF: ReadonlySet<string> = new Set('of di del della dello dei de du des von'.split(' '));
/** What is before `of` and is only how much of it there is. */
const MEASURES: ReadonlySet<string> = new Set(
  (
    'piece pair pile stack bunch handful bit set pieces stacks piles heap scrap sheet row lot number dozen kind sort ' +
    'pezzo paio pila mucchio pugno morceau paire tas stuck haufen pedazo par monton punado'
  ).split(' '),
);

/**
 * How many of a phrase's words say what it is about: those before it says where that is or what it belongs to, all where
 * nothing is said. `pile of letters` is about letters.
 */
export function headOf(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (PLACED.has(word) || (OF.has(word) && !MEASURES.has(words[at - 1] ?? ''))) return at;
  }
  return words.length;
}
