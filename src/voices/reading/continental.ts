import { fromRoman, means, ROMAN, type Rule, rule, units } from './rule.ts';

/** An amount of euros with its cents, as `name` calls them and `and` joins them. */
function euros(one: string, many: string, and: string): readonly Rule[] {
  const said = (whole: string, cents: string) => {
    const name = whole === '1' ? one : many;
    return cents === '' || cents === '00' ? `${whole} ${name}` : `${whole} ${name}${and}${Number(cents)}`;
  };
  return [
    rule('(\\d+(?:\\.\\d{3})*)(?:,(\\d{2}))?\\s?€', (_match, whole = '', cents = '') => said(whole, cents)),
    rule('€\\s?(\\d+(?:\\.\\d{3})*)(?:,(\\d{2}))?', (_match, whole = '', cents = '') => said(whole, cents)),
  ];
}

/** What Italian writes shorter than it says. */
export const ITALIAN: readonly Rule[] = [
  ...euros('euro', 'euro', ' e '),
  rule('(?<![\\d:])(\\d{1,2})[:.]00(?![:\\d])', (_match, hour = '') => hour),
  means('[Dd]ott\\.ssa', 'dottoressa'),
  means('[Dd]ott\\.|[Dd]r\\.', 'dottor'),
  means('[Ss]ig\\.ra', 'signora'),
  means('[Ss]ig\\.na', 'signorina'),
  means('[Ss]igg\\.', 'signori'),
  means('[Ss]ig\\.', 'signor'),
  means('[Pp]rof\\.ssa', 'professoressa'),
  means('[Pp]rof\\.', 'professor'),
  means('[Aa]vv\\.', 'avvocato'),
  means('[Ii]ng\\.', 'ingegner'),
  means('[Cc]ap\\.(?=\\s\\p{Lu})', 'capitano'),
  means('S\\.(?=\\s\\p{Lu})', 'San'),
  means('ecc\\.|etc\\.', 'eccetera'),
  means('p\\. ?es\\.', 'per esempio'),
  rule('(?<!\\p{L})n[°º.]\\s?(?=\\d)', () => 'numero ', 'i'),
  ...units({ km: 'chilometri', kg: 'chili', cm: 'centimetri', '°C?': 'gradi' }),
];

const HUNDREDS = ['elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const ORDINALS =
  'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste'.split(
    ' ',
  );
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const UNITS_OF_DAYS = [
  '',
  'einund',
  'zweiund',
  'dreiund',
  'vierund',
  'fünfund',
  'sechsund',
  'siebenund',
  'achtund',
  'neunund',
];

const germanOrdinal = (number: number): string =>
  ORDINALS[number - 1] ?? `${UNITS_OF_DAYS[number % 10] ?? ''}${number < 30 ? 'zwanzigste' : 'dreißigste'}`;

/** What German writes shorter than it says. */
export const GERMAN: readonly Rule[] = [
  ...euros('Euro', 'Euro', ' '),
  rule('(?<![\\d:])(\\d{1,2}):00(?![:\\d])(?: Uhr)?', (_match, hour = '') => `${hour} Uhr`),
  rule(
    '(?<![\\d:])(\\d{1,2}):(\\d{2})(?![:\\d])(?: Uhr)?',
    (_match, hour = '', minute = '') => `${hour} Uhr ${Number(minute)}`,
  ),
  rule('(?<![\\d.,-])1([1-9])(\\d{2})(?![\\d.,]\\d|\\d|\\s?€)', (_match, century = '', rest = '') => {
    const hundreds = `${HUNDREDS[Number(century) - 1] ?? ''}hundert`;
    return rest === '00' ? hundreds : `${hundreds} ${Number(rest)}`;
  }),
  rule(
    `(?<=(?:am|vom|zum|dem|bis) )(\\d{1,2})\\.(?=\\s(?:${MONTHS}))`,
    (_match, day = '') => `${germanOrdinal(Number(day))}n`,
  ),
  rule(`(\\d{1,2})\\.(?=\\s(?:${MONTHS}))`, (_match, day = '') => germanOrdinal(Number(day))),
  rule(`(?<=(?:Kapitel|Akt|Szene|Teil|Band|Buch)\\s)${ROMAN}`, (match) => String(fromRoman(match))),
  rule(
    `(?<=\\p{Lu}\\p{Ll}+\\s)(?=[XVI]{2}|V|I)${ROMAN}\\.`,
    (match) => `der ${capital(germanOrdinal(fromRoman(match.slice(0, -1))))}`,
  ),
  means('Dr\\.', 'Doktor'),
  means('Prof\\.', 'Professor'),
  means('Hr\\.', 'Herr'),
  means('Fr\\.(?=\\s\\p{Lu})', 'Frau'),
  means('St\\.(?=\\s\\p{Lu})', 'Sankt'),
  means('z\\. ?B\\.', 'zum Beispiel'),
  means('d\\. ?h\\.', 'das heißt'),
  means('usw\\.', 'und so weiter'),
  means('bzw\\.', 'beziehungsweise'),
  means('ca\\.', 'zirka'),
  means('Nr\\.', 'Nummer'),
  means('Str\\.', 'Straße'),
  ...units({ km: 'Kilometer', kg: 'Kilo', cm: 'Zentimeter', '°C?': 'Grad' }),
];

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** What French writes shorter than it says. */
export const FRENCH: readonly Rule[] = [
  ...euros('euro', 'euros', ' '),
  rule(
    '(?<!\\d)(\\d{1,2})\\s?[h:]\\s?(\\d{2})(?!\\d)',
    (_match, hour = '', minute = '') =>
      `${hour} heure${Number(hour) < 2 ? '' : 's'}${minute === '00' ? '' : ` ${Number(minute)}`}`,
  ),
  rule('(?<!\\d)(\\d{1,2})\\s?h(?![\\p{L}\\d])', (_match, hour = '') => `${hour} heure${Number(hour) < 2 ? '' : 's'}`),
  rule(
    `(?<=(?<!\\p{L})(?:chapitre|acte|scène|partie|tome|livre|épisode)\\s)${ROMAN}`,
    (match) => String(fromRoman(match)),
    'i',
  ),
  rule(`${ROMAN.replace('(?![\\p{L}\\p{N}])', '')}e(?=\\ssiècle)`, (match) => `${fromRoman(match.slice(0, -1))}ème`),
  rule('(?<=\\p{Lu}\\p{Ll}+\\s)Ier', () => 'premier'),
  rule(`(?<=\\p{Lu}\\p{Ll}+\\s)(?=[XVI]{2}|V)${ROMAN}`, (match) => String(fromRoman(match))),
  means('MM\\.(?=\\s\\p{Lu})', 'messieurs'),
  means('M\\.(?=\\s\\p{Lu})', 'monsieur'),
  means('Mme', 'madame'),
  means('Mlle', 'mademoiselle'),
  means('Me(?=\\s\\p{Lu})', 'maître'),
  means('Dr\\.?(?=\\s\\p{Lu})', 'docteur'),
  means('St(?=[\\s-]\\p{Lu})', 'saint'),
  means('Ste(?=[\\s-]\\p{Lu})', 'sainte'),
  means('p\\. ?ex\\.', 'par exemple'),
  rule('(?<!\\p{L})n[°º]\\s?(?=\\d)', () => 'numéro ', 'i'),
  ...units({ km: 'kilomètres', kg: 'kilos', cm: 'centimètres', '°C?': 'degrés' }),
];

/** What Spanish writes shorter than it says; titles and Roman numerals its voice reads by itself. */
export const SPANISH: readonly Rule[] = [
  ...euros('euro', 'euros', ' con '),
  rule('(?<![\\d:])(\\d{1,2}):00(?![:\\d])', (_match, hour = '') => hour),
  rule('(?<![\\d:])(\\d{1,2}):(\\d{2})(?![:\\d])', (_match, hour = '', minute = '') => `${hour} y ${Number(minute)}`),
  means('Uds\\.|Vds\\.', 'ustedes'),
  means('Ud\\.|Vd\\.', 'usted'),
  means('[Pp]rof\\.', 'profesor'),
  means('D\\.(?=\\s\\p{Lu})', 'don'),
  means('D\\.ª|Dña\\.', 'doña'),
  means('[Pp]ág\\.', 'página'),
  means('p\\. ?ej\\.', 'por ejemplo'),
  rule('(?<!\\p{L})(?:n\\.?[°º]|núm\\.)\\s?(?=\\d)', () => 'número ', 'i'),
  ...units({ km: 'kilómetros', kg: 'kilos', cm: 'centímetros', '°C?': 'grados' }),
];

/** What Portuguese writes shorter than it says. */
export const PORTUGUESE: readonly Rule[] = [
  ...euros('euro', 'euros', ' e '),
  rule('R\\$\\s?(\\d+(?:\\.\\d{3})*)(?:,(\\d{2}))?', (_match, whole = '', cents = '') =>
    cents === '' || cents === '00' ? `${whole} reais` : `${whole} reais e ${Number(cents)}`,
  ),
  means('Sra\\.', 'senhora'),
  means('Sr\\.', 'senhor'),
  means('Dra\\.', 'doutora'),
  means('Dr\\.', 'doutor'),
  means('[Pp]rof\\.', 'professor'),
  rule('(?<!\\p{L})n[°º.]\\s?(?=\\d)', () => 'número ', 'i'),
  ...units({ km: 'quilômetros', kg: 'quilos', cm: 'centímetros', '°C?': 'graus' }),
];
