/** Line ends of every kind as `\n`, no control characters, no half characters. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\uFEFF/g, '');
}

/** What a person writes for a screen and nobody says aloud, with what remains of it. Each needs both its marks to count. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,300}\]\([^()\s]{0,500}\)/g, ''],
  [/\[\^[^\]\s]{1,30}\]/g, ''],
  [/(?<!\[)\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/g, '$1'],
  [/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?\/?>/gi, ''],
  [/(?<![\\*])\*{1,3}(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*{1,3}(?!\*)/g, '$1'],
  [/(?<![\p{L}\p{N}_\\])_{1,3}(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~(?=\S)([^~\n]{1,2000}?)(?<=\S)~~/g, '$1'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/&quot;/g, '"'],
  [/&#39;|&apos;/g, "'"],
];

/** One paragraph as it is read aloud: without the marks of Markdown and HTML, blanks as single blanks. */
export function spokenText(paragraph: string): string {
  let text = paragraph;
  for (const [mark, left] of INLINE) text = text.replace(mark, left);
  return text.replace(/\s+/g, ' ').trim();
}

/** True for a text somebody can say: it has a letter or a digit. */
export const sayable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
