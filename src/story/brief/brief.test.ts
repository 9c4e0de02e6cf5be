import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { parseFountain, printFountain } from '../fountain/index.ts';
import { rulesScreenwriter } from './index.ts';

const { signal } = new AbortController();
const write = (text: string, seconds = 45, language = 'en-US') =>
  rulesScreenwriter.write({ text, name: 'a-story', seconds, language }, signal);

const KEEPER =
  'A lonely lighthouse keeper finds a message in a bottle. She rows out to sea at night to answer it. A storm breaks her boat. In the morning a fisherman pulls her ashore, and he is holding the same bottle.';

describe('a brief', () => {
  it('becomes a screenplay that says how it was written, of its own sentences, people, places and hours', async () => {
    const { screenplay, written, notes } = await write(KEEPER);
    expect(written).toBe('by-rules');
    expect(notes[0]).toContain('no model took part');
    for (const sentence of KEEPER.split(/(?<=\.) /)) expect(screenplay).toContain(`\n${sentence}\n`);
    expect(screenplay).toMatch(/\bKEEPER\b/);
    expect(screenplay).toMatch(/\bFISHERMAN\b/);
    expect(screenplay).toMatch(/^EXT\. SEA - NIGHT$/m);
    expect(screenplay).toMatch(/^EXT\. SEA - MORNING$/m);
  });

  it('lets people say what it quotes', async () => {
    const { screenplay } = await write(
      'Mina is a girl. Her dog Bolt runs into the forest. "Bolt! Come back!" she cries.',
    );
    expect(screenplay).toMatch(/^MINA\n(\(.*\)\n)?Bolt! Come back!$/m);
  });

  it('is told in its own language', async () => {
    const { screenplay, notes } = await write('Il vecchio pescatore aspetta la luna sul molo. La luna non arriva.');
    expect(screenplay).toContain('Il vecchio pescatore aspetta la luna sul molo.');
    expect(notes.join(' ')).toContain('Italian');
  });

  it('is cut to the time there is, and says so', async () => {
    const long = Array.from(
      { length: 80 },
      (_, index) => `On day ${index} the old sailor walks down to the grey harbour.`,
    );
    const { screenplay, notes } = await write(long.join(' '), 30);
    expect(screenplay.length).toBeLessThan(3000);
    expect(notes.join(' ')).toMatch(/80/);
  });

  it('with nothing in it is refused with a way out', async () => {
    await expect(write(' \n\t ')).rejects.toMatchObject({ code: 'brief-empty', kind: 'usage' });
  });

  it('cannot bring headings, notes or comments into the screenplay', async () => {
    const { screenplay } = await write(
      'INT. BANK - DAY\n\nA thief waits. [[shot: CU]] /* gone */ === @EVE > CUT TO: ~la ~la. She runs.',
    );
    const { elements, problems } = parseFountain(screenplay);
    expect(problems).toEqual([]);
    expect(elements.filter(({ kind }) => kind === 'note' || kind === 'boneyard' || kind === 'page-break')).toEqual([]);
  });

  it('of any text at all is written the same twice, as Fountain that reads back, or refused as empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const outcome = await write(text).catch((fault: unknown) => fault);
        if (outcome instanceof Fault) {
          expect(outcome.code).toBe('brief-empty');
          return;
        }
        const { screenplay } = outcome as Awaited<ReturnType<typeof write>>;
        expect(await write(text)).toEqual(outcome);
        expect(printFountain(parseFountain(screenplay))).toBe(screenplay);
      }),
      { numRuns: 300 },
    );
  });
});
