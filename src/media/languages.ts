/** ISO 639-1 to the three letters an MP4 file wants (ISO 639-2/T), for the languages subtitles are most often in. */
const THREE: Readonly<Record<string, string>> = {
  ...{ af: 'afr', am: 'amh', ar: 'ara', az: 'aze', be: 'bel', bg: 'bul', bn: 'ben', bs: 'bos', ca: 'cat', cs: 'ces' },
  ...{ cy: 'cym', da: 'dan', de: 'deu', el: 'ell', en: 'eng', eo: 'epo', es: 'spa', et: 'est', eu: 'eus', fa: 'fas' },
  ...{ fi: 'fin', fr: 'fra', ga: 'gle', gl: 'glg', gu: 'guj', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', hy: 'hye' },
  ...{ id: 'ind', is: 'isl', it: 'ita', ja: 'jpn', ka: 'kat', kk: 'kaz', kn: 'kan', ko: 'kor', la: 'lat', lt: 'lit' },
  ...{ lv: 'lav', mk: 'mkd', ml: 'mal', mn: 'mon', mr: 'mar', ms: 'msa', mt: 'mlt', nb: 'nob', ne: 'nep', nl: 'nld' },
  ...{ nn: 'nno', no: 'nor', pa: 'pan', pl: 'pol', ps: 'pus', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv' },
  ...{ sq: 'sqi', sr: 'srp', sv: 'swe', sw: 'swa', ta: 'tam', te: 'tel', th: 'tha', tl: 'tgl', tr: 'tur', uk: 'ukr' },
  ...{ ur: 'urd', uz: 'uzb', vi: 'vie', yue: 'yue', zh: 'zho', zu: 'zul' },
};

/** The three letters of a BCP 47 language, `und` (undetermined) for one that has none here. */
export function threeLetters(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return THREE[primary] ?? (/^[a-z]{3}$/.test(primary) ? primary : 'und');
}
