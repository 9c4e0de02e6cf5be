import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { MOVES, SIZES } from '#film';
import { type BoardPanel, boardsPdf, contactSheet } from './index.ts';

function png(colour: string, width = 64, height = 36): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

const red = png('#c02020');
const film = { title: 'The Keeper', author: 'A. Writer', width: 1280, height: 720 };
const panel = (change: Partial<BoardPanel> = {}): BoardPanel => ({
  ...{ picture: red, sceneNumber: '1', shotNumber: '1A', size: 'wide', move: 'static', seconds: 3 },
  ...{ heading: 'INT. ROOM - DAY', description: 'Mara waits.', dialogue: '' },
  ...change,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => panel({ shotNumber: `${index}` }));
const pagesOf = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPageCount();

describe('the storyboard', () => {
  it.each([
    [1280, 720, 13, 3],
    [720, 1280, 9, 3],
    [1080, 1080, 7, 2],
    [2048, 858, 6, 1],
    [1280, 720, 0, 1],
  ])('of a %d x %d film with %d panels has %d pages', async (width, height, count, pages) => {
    expect(await pagesOf(await boardsPdf(many(count), { ...film, width, height }))).toBe(pages);
  });

  it('takes any text, any move and any number of panels, and never throws', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('港の灯台', 'مرحبا بكم', '😀 smile', 'a\u0000b\n\nc', 'x'.repeat(500), 'שלום'),
    );
    const shot = fc.record({
      size: fc.constantFrom(...SIZES),
      move: fc.constantFrom(...MOVES),
      description: text,
      dialogue: text,
      heading: text,
      sceneNumber: text,
      shotNumber: text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shot, { maxLength: 7 }), text, async (shots, title) => {
        const panels = shots.map((change) => panel(change));
        const pdf = await boardsPdf(panels, { ...film, title, author: title });
        expect(await pagesOf(pdf)).toBe(Math.max(1, Math.ceil(shots.length / 6)));
        const sheet = await loadImage(Buffer.from(await contactSheet(panels, panels.length, { ...film, title })));
        expect(sheet.width).toBeGreaterThan(300);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same bytes for the same panels', async () => {
    const [one, other] = [await boardsPdf(many(4), film), await boardsPdf(many(4), film)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('reads panels one by one, and names the one it cannot read', async () => {
    async function* slowly() {
      for (const one of many(3)) yield one;
    }
    expect(await pagesOf(await boardsPdf(slowly(), film))).toBe(1);
    const broken = [panel(), panel({ shotNumber: '7C', picture: new Uint8Array([1, 2, 3]) })];
    const fault = { code: 'panel-unreadable', facts: { shot: '7C' } };
    await expect(boardsPdf(broken, film)).rejects.toMatchObject(fault);
    await expect(contactSheet(broken, broken.length, film)).rejects.toMatchObject(fault);
  });
});

describe('the contact sheet', () => {
  it('shows a box for a character no typeface of ours has', async () => {
    const [strange, box] = await Promise.all(
      ['\u{13000}', '□'].map((one) => contactSheet([panel({ shotNumber: one })], 1, { ...film, title: `The ${one}` })),
    );
    expect(Buffer.from(strange ?? []).equals(Buffer.from(box ?? []))).toBe(true);
  });

  it("has a picture for every shot, in order, in the film's shape", async () => {
    const colours = ['#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ff00ff', '#00ffff', '#ffffff'];
    const sheet = await loadImage(
      Buffer.from(
        await contactSheet(
          colours.map((colour) => panel({ picture: png(colour) })),
          colours.length,
          film,
        ),
      ),
    );
    const canvas = createCanvas(sheet.width, sheet.height);
    const context = canvas.getContext('2d');
    context.drawImage(sheet, 0, 0);
    const { data } = context.getImageData(0, 0, sheet.width, sheet.height);
    const seen: string[] = [];
    for (let y = 80; y < sheet.height; y += 4) {
      for (let x = 20; x < sheet.width; x += 4) {
        const at = (y * sheet.width + x) * 4;
        const colour = `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`;
        if (colours.includes(colour) && !seen.includes(colour)) seen.push(colour);
      }
    }
    expect(seen).toEqual(colours);
  });

  it('of very many shots stays a picture one can open', async () => {
    const sheet = await loadImage(Buffer.from(await contactSheet(many(300), 300, film)));
    expect(sheet.width * sheet.height).toBeLessThanOrEqual(24_500_000);
  });
});
