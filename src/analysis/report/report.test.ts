import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, FORM } from '../analysis.ts';
import { composedOver } from '../composition/index.ts';
import { analyseSound } from '../sound/index.ts';
import { insightsOf } from './insights.ts';
import { pageOf } from './page.ts';
import { plotsOf } from './plots/film-plots.ts';
import { pictureOf } from './plots/picture.ts';
import { clock, escaped } from './plots/svg.ts';
import { qualityOf } from './quality.ts';
import { AnalysisSchema } from './schema.ts';
import { summaryOf } from './summary.ts';

const RATE = 48_000;
const tone = Float32Array.from({ length: RATE * 6 }, (_, at) => (at < RATE * 3 ? 0.05 * Math.sin(at / 17) : 0));

/** Two shots and a flash, written down by hand; a tone, then silence. */
function found(name: string, parts: Partial<Analysis> = {}): Analysis {
  const shot = (index: number, start: number, end: number) => ({
    ...{ index, start, end, startSeconds: start / 25, endSeconds: end / 25, keyFrames: [start + 5] },
    ...(index === 0 ? { transitionOut: 0 } : { transitionIn: 0 }),
  });
  const before = {
    form: FORM as typeof FORM,
    file: {
      ...{ name, bytes: 1000, hash: 'a'.repeat(64), type: 'video/mp4', seconds: 6 },
      picture: {
        ...{ codec: 'h264', width: 640, height: 360, frameRate: 25, variableRate: true, interlaced: false },
        dynamicRange: 'sdr' as const,
      },
      sound: { codec: 'aac', sampleRate: RATE, channels: 1 },
    },
    made: {
      ...{
        tier: 'full' as const,
        approximate: false,
        complete: true,
        kept: false,
        frames: 150,
        width: 256,
        height: 144,
      },
      ...{ toneMapping: 'none', complaints: '' },
    },
    shots: {
      ...{ frames: 150, seconds: 6, shots: [shot(0, 0, 50), shot(1, 50, 150)] },
      boundaries: [{ kind: 'cut' as const, from: 49, to: 50, fromSeconds: 1.96, toSeconds: 2, confidence: 1 }],
      flashes: [{ from: 60, to: 61, fromSeconds: 2.4, toSeconds: 2.44, brighter: 80 }],
    },
    composition: { stills: [], shots: [composedOver([]), composedOver([])] },
    camera: null,
    coherence: null,
    audio: analyseSound(tone, { sampleRate: RATE, channels: 1 }),
    ...parts,
  };
  return { ...before, insights: insightsOf(before), quality: qualityOf(before), summary: summaryOf(before) };
}

describe('the report', () => {
  it('keeps to its form', () => {
    expect(() => AnalysisSchema.parse(JSON.parse(JSON.stringify(found('a.mp4'))))).not.toThrow();
  });

  it('says what stands out, what matters most first, with the time it is about', () => {
    const { insights, summary } = found('a.mp4');
    const codes = insights.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['rate-variable', 'loudness-far', 'silence', 'flash']));
    const kinds = insights.map(({ kind }) => ['issue', 'note', 'strength'].indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
    const silence = insights.find(({ code }) => code === 'silence');
    expect(silence?.at?.start).toBeCloseTo(3, 1);
    expect(silence?.sentence).toMatch(/^Nothing is heard from 3 s to 6 s\.$/);
    for (const { kind, advice } of insights) if (kind === 'issue') expect(advice).not.toBe('');
    expect(summary).toContain('2 shots, 3.0 s on average (1 cut)');
  });

  it('V6: says what was left out, damaged, stopped', () => {
    const { made } = found('a.mp4');
    const odd = found('a.mp4', {
      made: { ...made, tier: 'quick', approximate: true, complete: false, complaints: 'broken at 3 s\nmore' },
    });
    expect(odd.insights.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['approximate', 'stopped', 'file-damaged']),
    );
    expect(pageOf(odd, {})).toContain('Stopped on the way.');
  });

  it('quality is made of what was measured, and of nothing else', () => {
    const nothing = found('a.mp4', { shots: null, composition: null, audio: null });
    expect(nothing.quality.technical).toBeNull();
    const { quality } = found('a.mp4');
    expect(quality.parts.find(({ name }) => name === 'coherence')?.score).toBeNull();
    expect(quality.technical).toBe(quality.parts.find(({ name }) => name === 'loudness')?.score);
    expect(quality.creative).toBeNull();
  });

  it('nobody’s name of a file becomes a part of the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (odd) => {
        const page = pageOf(found(`<script>alert(1)</script>"'&${odd}`), {});
        expect(page).not.toContain('<script');
        expect(page.match(/<h1>/g)).toHaveLength(1);
        expect(escaped(odd)).not.toMatch(/[<>"'\0]/);
      }),
      { numRuns: 20 },
    );
  });

  it('plots are pictures of their own, in SVG and as PNG', async () => {
    const plots = plotsOf(found('a.mp4'), null);
    expect(Object.keys(plots).sort()).toEqual(['loudness', 'palette', 'shots', 'sound']);
    for (const svg of Object.values(plots)) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const png = await pictureOf(svg);
      expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    }
  });

  it('tells times as people do', () => {
    expect([0, 7.44, 59.94, 65, 3725].map(clock)).toEqual(['0 s', '7.4 s', '59.9 s', '1:05', '1:02:05']);
  });
});
