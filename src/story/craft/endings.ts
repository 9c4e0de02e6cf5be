/** The words an end card carries, by primary language tag. */
export const THE_END: Readonly<Record<string, string>> = {
  en: 'The End',
  it: 'Fine',
  fr: 'Fin',
  es: 'Fin',
  pt: 'Fim',
  de: 'Ende',
  nl: 'Einde',
  sv: 'Slut',
  da: 'Slut',
  nb: 'Slutt',
  no: 'Slutt',
  fi: 'Loppu',
  pl: 'Koniec',
  cs: 'Konec',
  hu: 'Vége',
  ro: 'Sfârșit',
  tr: 'Son',
  el: 'Τέλος',
  ru: 'Конец',
  uk: 'Кінець',
  he: 'סוף',
  ar: 'النهاية',
  hi: 'समाप्त',
  ja: '終',
  zh: '剧终',
  ko: '끝',
};

/** The end card's words in a language (BCP 47); English where we know no better. */
export function theEnd(language: string): string {
  return THE_END[primaryTag(language)] ?? 'The End';
}

/** `it` of `it-IT`. */
export function primaryTag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

const ENDINGS = new Set(Object.values(THE_END).map((words) => words.toLowerCase()));

/** Whether a text is nothing but an end card's words, in any language. */
export function saysTheEnd(text: string): boolean {
  return ENDINGS.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!*_<>\s]+$/u, '')
      .replace(/^[*_<>\s]+/u, ''),
  );
}
