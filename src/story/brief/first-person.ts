import { formsOf, verbOf } from '../craft/index.ts';
import type { BriefPerson } from './people.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** What becomes of a verb behind `I` when the teller is named instead. */
const VERBS: Readonly<Record<string, string>> = { am: 'is', have: 'has', do: 'does', go: 'goes', say: 'says' };
const OTHER =
  /(?<![\p{L}\p{N}])(?:I(?<short>['’](?:m|ve|ll|d))?(?:\s+(?<verb>\p{L}+))?|(?<own>[Mm]y)|(?<me>me|myself))(?![\p{L}\p{N}])/gu;
const SHORT: Readonly<Record<string, string>> = { m: ' is', ve: ' has', ll: ' will', d: ' would' };

/** An English line of action that speaks of the teller by name: whoever says `I` is seen like everybody else. */
export function asSeen(action: string, teller: BriefPerson | undefined, { language }: Vocabulary): string {
  if (teller === undefined || language !== 'en' || teller.name === 'I') return action;
  const own = { she: 'her', he: 'his', it: 'its', they: 'their' }[teller.pronoun];
  return action.replace(OTHER, (...match) => {
    const groups = match.at(-1) as Record<'short' | 'verb' | 'own' | 'me', string | undefined>;
    if (groups.own !== undefined) return groups.own === 'My' ? own.charAt(0).toUpperCase() + own.slice(1) : own;
    if (groups.me !== undefined) return teller.name;
    const tail = groups.short === undefined ? '' : (SHORT[groups.short.slice(1)] ?? '');
    if (groups.verb === undefined) return teller.name + tail;
    return `${teller.name}${tail} ${tail === '' ? agreed(groups.verb) : groups.verb}`;
  });
}

function agreed(verb: string): string {
  const known = verbOf(verb);
  return VERBS[verb] ?? (known?.bare === true ? (formsOf(verb)[1] ?? verb) : verb);
}
