import { SCRIPT, STYLE } from './page-style.ts';
import { PARTS, type Part, type Sheet } from './sheet.ts';

/** A tile's picture for the page. */
export type WebpOf = (id: string) => Uint8Array | undefined;

const HEADINGS: Readonly<Record<Part, string>> = {
  sets: 'Sets',
  people: 'People',
  moves: 'Camera',
  cards: 'Cards',
  films: 'Films',
};

/** The whole gallery as one page that needs nothing beside it. Chunks, so that no single text holds every picture. */
export function* page(sheets: readonly Sheet[], webpOf: WebpOf, summary: string): Generator<string> {
  const parts = PARTS.filter((part) => sheets.some((sheet) => sheet.part === part));
  const looks = [...new Set(sheets.map(({ look }) => look))];
  yield head('Gallery');
  yield `<header><h1>Gallery</h1><p>${escaped(summary)}</p>${lookSwitch(looks)}`;
  yield `<nav aria-label="Parts">${parts.map((part) => `<a href="#${part}">${HEADINGS[part]}</a>`).join('')}</nav>`;
  yield '<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next and last row · <kbd>Enter</kbd> enlarge · <kbd>←</kbd> <kbd>→</kbd> walk through · <kbd>Esc</kbd> back</p></header><main>';
  for (const part of parts) {
    const own = sheets.filter((sheet) => sheet.part === part);
    yield `<section id="${part}"><h2>${HEADINGS[part]}</h2>${contents(own)}`;
    for (const sheet of own) yield* sheetOf(sheet, webpOf);
    yield '</section>';
  }
  yield `</main><dialog><figure><img alt=""><figcaption></figcaption></figure></dialog><script>${SCRIPT}</script></body></html>\n`;
}

export const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${STYLE}</style></head><body>`;

function lookSwitch(looks: readonly string[]): string {
  if (looks.length < 2) return '';
  const choice = (value: string, label: string, checked: string) =>
    `<label><input type="radio" name="look" value="${value}"${checked}> ${label}</label>`;
  return `<fieldset><legend>Look</legend>${choice('', 'all', ' checked')}${looks.map((look) => choice(look, look, '')).join('')}</fieldset>`;
}

function contents(sheets: readonly Sheet[]): string {
  return `<ul class="contents">${sheets
    .map(
      ({ id, title, look }) =>
        `<li data-look="${look}"><a href="#${id}">${escaped(title)}</a> <small>${look}</small></li>`,
    )
    .join('')}</ul>`;
}

function* sheetOf(sheet: Sheet, webpOf: WebpOf): Generator<string> {
  yield `<article id="${sheet.id}" data-look="${sheet.look}"><h3>${escaped(sheet.title)} <small>${sheet.look}</small></h3>`;
  for (const { title, tiles } of sheet.rows) {
    yield `<div class="row" tabindex="-1"><h4>${escaped(title)}</h4><div class="tiles" ${columns(tiles.length)}>`;
    for (const { id, caption } of tiles) yield figure(id, caption, `${title}, ${caption} (${sheet.look})`, webpOf(id));
    yield '</div></div>';
  }
  yield '</article>';
}

function figure(id: string, caption: string, words: string, webp: Uint8Array | undefined): string {
  const source = webp === undefined ? '' : dataUri(webp);
  return `<figure title="${escaped(id)}"><button type="button" aria-label="Enlarge ${escaped(words)}"><img loading="lazy" decoding="async" alt="${escaped(words)}" src="${source}"></button><figcaption>${escaped(caption)}</figcaption></figure>`;
}

/** Tiles in a row on a wide screen, and on one half as wide. */
const columns = (tiles: number): string => {
  const most = Math.min(8, tiles);
  return `style="--columns:${most};--fewer:${Math.ceil(most / 2)}"`;
};

export const dataUri = (webp: Uint8Array): string => `data:image/webp;base64,${Buffer.from(webp).toString('base64')}`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
