import { createCanvas } from '@napi-rs/canvas';
import { type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { drawable, fontStack, wrapText } from '#lettering';

/** How a piece of text looks. */
export interface Hand {
  readonly style: 'plain' | 'bold' | 'slanted';
  /** Points. */
  readonly size: number;
  /** 0 black to 1 white; default 0.1. */
  readonly gray?: number;
}

/** Where text may stand, in points; `top` is the upper edge. */
export interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly lines: number;
  readonly align?: 'left' | 'right';
}

const LEADING = 1.25;
/** Pixels a point for lettering that is drawn as a picture: 216 to the inch. */
const SHARPNESS = 3;

/** Writes on a document's pages: what PDF's own typefaces have as text, everything else as a picture of text. */
export class Writing {
  readonly #document: PDFDocument;
  readonly #fonts: Readonly<Record<Hand['style'], PDFFont>>;
  readonly #known: ReadonlySet<number>;

  private constructor(document: PDFDocument, fonts: Readonly<Record<Hand['style'], PDFFont>>) {
    this.#document = document;
    this.#fonts = fonts;
    this.#known = new Set(fonts.plain.getCharacterSet());
  }

  static async on(document: PDFDocument): Promise<Writing> {
    const plain = await document.embedFont(StandardFonts.Helvetica);
    const bold = await document.embedFont(StandardFonts.HelveticaBold);
    const slanted = await document.embedFont(StandardFonts.HelveticaOblique);
    return new Writing(document, { plain, bold, slanted });
  }

  /** Writes as many lines as there is room for, the last one ending in dots when there are more. Returns the lower edge. */
  async write(page: PDFPage, said: string, hand: Hand, room: Room): Promise<number> {
    const text = said.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (text === '' || room.lines < 1) return room.top;
    const own = [...text].every((character) => this.#known.has(character.codePointAt(0) ?? 0));
    const lines = own ? this.#print(page, text, hand, room) : await this.#paint(page, drawable(text), hand, room);
    return room.top - lines * hand.size * LEADING;
  }

  #print(page: PDFPage, text: string, hand: Hand, room: Room): number {
    const font = this.#fonts[hand.style];
    const measure = { measureText: (part: string) => ({ width: font.widthOfTextAtSize(part, hand.size) }) };
    const lines = cut(wrapText(measure, text, room.width), room.lines);
    const color = rgb(hand.gray ?? 0.1, hand.gray ?? 0.1, hand.gray ?? 0.1);
    for (const [index, line] of lines.entries()) {
      const x = room.align === 'right' ? room.x + room.width - measure.measureText(line).width : room.x;
      page.drawText(line, { x, y: room.top - hand.size * (index * LEADING + 0.95), size: hand.size, font, color });
    }
    return lines.length;
  }

  async #paint(page: PDFPage, text: string, hand: Hand, room: Room): Promise<number> {
    const font = `${hand.style === 'bold' ? 'bold ' : ''}${hand.size * SHARPNESS}px ${fontStack(hand.style === 'bold' ? 'caption' : 'sans', text)}`;
    const measure = createCanvas(8, 8).getContext('2d');
    measure.font = font;
    const lines = cut(wrapText(measure, text, room.width * SHARPNESS), room.lines);
    const height = lines.length * hand.size * LEADING + hand.size * 0.3;
    const canvas = createCanvas(Math.ceil(room.width * SHARPNESS), Math.ceil(height * SHARPNESS));
    const context = canvas.getContext('2d');
    const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
    context.font = font;
    context.direction = rightToLeft ? 'rtl' : 'ltr';
    context.textAlign = rightToLeft || room.align === 'right' ? 'right' : 'left';
    const gray = Math.round((hand.gray ?? 0.1) * 255);
    context.fillStyle = `rgb(${gray}, ${gray}, ${gray})`;
    const x = context.textAlign === 'right' ? canvas.width : 0;
    for (const [index, line] of lines.entries()) {
      context.fillText(line, x, (index * LEADING + 0.95) * hand.size * SHARPNESS);
    }
    const image = await this.#document.embedPng(canvas.toBuffer('image/png'));
    page.drawImage(image, { x: room.x, y: room.top - height, width: room.width, height });
    return lines.length;
  }
}

/** At most so many lines. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').replace(/.{0,2}[\s,.;:]*$/u, '')}...`;
  return kept;
}
