import { fromRoman, means, ROMAN, type Rule, rule, units } from './rule.ts';

const CURRENCIES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  $: ['dollar', 'dollars'],
  '£': ['pound', 'pounds'],
  '€': ['euro', 'euros'],
};
const RULERS =
  'Henry|George|Charles|Louis|Edward|Elizabeth|James|William|Richard|Mary|Pius|Paul|Philip|Frederick|Ferdinand|Napoleon|Nicholas|Alexander|Peter|Catherine|Leo|Gregory|Benedict|Pope \\p{Lu}\\p{L}+|King \\p{Lu}\\p{L}+|Queen \\p{Lu}\\p{L}+';
const DIVISIONS = 'chapter|act|scene|part|book|volume|vol\\.|episode|section|phase|war|rocky|stage|level|type|mark';

const ordinal = (number: number): string => {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};

/** 1984 as nineteen eighty-four, 1905 as nineteen oh five, 1900 as nineteen hundred. */
function year(match: string): string {
  const [century, rest] = [match.slice(0, 2), match.slice(2)];
  if (rest === '00') return century === '20' ? match : `${century} hundred`;
  if (century === '20' && rest.startsWith('0')) return match;
  return rest.startsWith('0') ? `${century} oh ${rest.slice(1)}` : `${century} ${rest}`;
}

function money(_match: string, sign = '', whole = '', cents = '', scale = ''): string {
  const [one, many] = CURRENCIES[sign] ?? ['', ''];
  if (scale !== '') return `${whole}${cents === '' ? '' : ` point ${[...cents].join(' ')}`} ${scale} ${many}`;
  const name = whole === '1' ? one : many;
  return cents === '' || cents === '00' ? `${whole} ${name}` : `${whole} ${name} ${Number(cents)}`;
}

/** What English writes shorter than it says. */
export const ENGLISH: readonly Rule[] = [
  rule('([$£€])\\s?(\\d+(?:,\\d{3})*)(?:\\.(\\d{1,2})(?!\\d))?(?: (million|billion|thousand|hundred))?', money),
  rule('(?<![\\d:])(\\d{1,2}):00(?![:\\d])(?!\\s?[ap]\\.?m)', (_match, hour = '') => `${hour} o'clock`, 'i'),
  rule('(?<![\\d:])(\\d{1,2}):00(?![:\\d])', (_match, hour = '') => hour),
  rule('(?<![\\d:])(\\d{1,2}):0(\\d)(?![:\\d])', (_match, hour = '', minute = '') => `${hour} oh ${minute}`),
  rule('(?<![\\d:])(\\d{1,2}):(\\d{2})(?![:\\d])', (_match, hour = '', minute = '') => `${hour} ${minute}`),
  rule('(?<![\\d.,$£€#-])(?:1[1-9]|20)\\d{2}(?!\\d|,\\d|\\.\\d|s)', year),
  rule(`(?<=(?<!\\p{L})(?:${DIVISIONS})\\s)${ROMAN}`, (match) => String(fromRoman(match)), 'i'),
  rule(`(?<=(?<!\\p{L})(?:${RULERS})\\s)${ROMAN}`, (match) => `the ${ordinal(fromRoman(match))}`),
  rule(`(?<=\\p{Lu}\\p{Ll}+\\s)(?=[XVI]{2})${ROMAN}`, (match) => `the ${ordinal(fromRoman(match))}`),
  rule(`^${ROMAN}(?=\\.?\\s*$)`, (match) => (match === 'I' ? match : String(fromRoman(match)))),
  rule('(?<!\\p{L})St\\.(?=\\s\\p{Lu}\\p{Ll}+)(?<!\\p{Lu}\\p{Ll}+\\sSt\\.(?=\\s\\p{Lu}))', () => 'Saint'),
  rule('(?<=\\p{Lu}\\p{Ll}+\\s)St\\.', () => 'Street'),
  rule('(?<!\\p{L})[Nn]o\\.\\s?(?=\\d)', () => 'number '),
  means('Prof\\.', 'Professor'),
  means('Capt\\.', 'Captain'),
  means('Sgt\\.', 'Sergeant'),
  means('Lt\\.', 'Lieutenant'),
  means('Gen\\.(?=\\s\\p{Lu})', 'General'),
  means('Col\\.(?=\\s\\p{Lu})', 'Colonel'),
  means('Rev\\.(?=\\s\\p{Lu})', 'Reverend'),
  means('Mt\\.(?=\\s\\p{Lu})', 'Mount'),
  means('Ms\\.?(?=\\s\\p{Lu})', 'Miz'),
  means('Jr\\.', 'Junior'),
  means('Ave\\.', 'Avenue'),
  means('Blvd\\.', 'Boulevard'),
  means('Rd\\.', 'Road'),
  means('Dept\\.', 'Department'),
  means('vs\\.?', 'versus'),
  means('e\\.g\\.', 'for example'),
  means('i\\.e\\.', 'that is'),
  means('approx\\.', 'approximately'),
  ...units({
    km: 'kilometres',
    kg: 'kilos',
    cm: 'centimetres',
    mph: 'miles an hour',
    lbs: 'pounds',
    '°C': 'degrees',
    '°F': 'degrees',
  }),
];
