import { describe, expect, it } from 'vitest';
import { type Ending, type Gateway, NO_USAGE, type TextRequest, textOf } from '#models';
import { microDollars } from '#operation';
import { modelScreenwriter } from './index.ts';

const SCRIPT =
  'Title: The Lamp\n\nINT. LIGHTHOUSE - NIGHT\n\nEDDA (70), in a yellow coat, lights the lamp.\n\nEDDA\nNot tonight.\n\n> FADE OUT.';
const BRIEF = { text: 'A keeper lights her lamp one last time.', name: 'lamp', seconds: 20, language: 'en-US' };
const ATTRIBUTION = { user: 'local', operation: 'film.import' };
const never = new AbortController().signal;

/** A gateway that answers with these texts, one after the other. */
function answering(texts: readonly string[], ending: Partial<Ending> = {}) {
  const asked: TextRequest[] = [];
  const gateway: Pick<Gateway, 'generate'> = {
    async generate(request) {
      asked.push(request);
      return {
        engine: 'desk',
        model: 'writer-1',
        text: texts[asked.length - 1] ?? '',
        reasoning: '',
        toolCalls: [],
        notices: [],
        ending: { outcome: 'complete', reason: 'stop', usage: NO_USAGE, ...ending },
        cached: false,
        cost: microDollars(1200),
      };
    },
  };
  return { gateway, asked };
}

describe('a screenwriter who is a model', () => {
  it('hands on the screenplay, says who wrote it and what it cost', async () => {
    const { gateway, asked } = answering([SCRIPT]);
    const { screenplay, written, notes } = await modelScreenwriter(gateway, { attribution: ATTRIBUTION }).write(
      BRIEF,
      never,
    );
    expect(screenplay).toBe(`${SCRIPT}\n`);
    expect(written).toBe('by-model');
    expect(notes[0]).toBe('Written by writer-1 (desk): $0.0012.');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.messages.map(textOf).join('\n')).toContain(BRIEF.text);
  });

  it.each([
    ['in a fence', `Here it is:\n\`\`\`fountain\n${SCRIPT}\n\`\`\`\nEnjoy!`],
    ['with blank lines around', `\n\n${SCRIPT}\n\n`],
  ])('takes it %s', async (_how, text) => {
    const { gateway } = answering([text]);
    const { screenplay } = await modelScreenwriter(gateway, { attribution: ATTRIBUTION }).write(BRIEF, never);
    expect(screenplay).toBe(`${SCRIPT}\n`);
  });

  it('asks once more when there is no scene, and adds up both', async () => {
    const { gateway, asked } = answering(['I would love to help! What tone?', SCRIPT]);
    const { notes } = await modelScreenwriter(gateway, { attribution: ATTRIBUTION }).write(BRIEF, never);
    expect(asked).toHaveLength(2);
    expect(notes[0]).toContain('$0.0024');
  });

  it('gives up after that, and says what to do', async () => {
    const { gateway, asked } = answering(['No.', 'Still no.']);
    await expect(modelScreenwriter(gateway, { attribution: ATTRIBUTION }).write(BRIEF, never)).rejects.toMatchObject({
      code: 'screenplay-unwritten',
      hint: expect.stringContaining('--writer rules'),
    });
    expect(asked).toHaveLength(2);
  });

  it('says when the answer was cut short or is far from the length asked for', async () => {
    const { gateway } = answering([SCRIPT], { outcome: 'truncated', reason: 'length' });
    const { notes } = await modelScreenwriter(gateway, { attribution: ATTRIBUTION }).write(
      { ...BRIEF, seconds: 120 },
      never,
    );
    expect(notes.join(' ')).toMatch(/breaks off.*truncated.*120 s were asked for/);
  });
});
