import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasis, plainText } from './index.ts';

describe('plain text', () => {
  it.each([
    ['**bold *both*** and', 'bold both and'],
    ['***x* y** z', 'x y z'],
    ['a * b * c', 'a * b * c'],
    ['5*3', '5*3'],
    ['snake_case_name', 'snake_case_name'],
    ['\\*not\\*', '*not*'],
    ['_under **b**_', 'under b'],
    ['*over\nlines*', '*over\nlines*'],
    ['Hello [[quietly]] there /* no\n\nno */ now', 'Hello there now'],
    ['****', '****'],
  ])('%j', (marked, plain) => expect(plainText(marked)).toBe(plain));

  it('says where the emphasis was', () => {
    const { text, spans } = emphasis('one\n**bold *both***');
    expect(spans.map((span) => [text.slice(span.from, span.to), span.style])).toEqual([
      ['bold both', 'bold'],
      ['both', 'italic'],
    ]);
  });

  it('leaves words alone, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '*', '**', '_', '\n', '.'), { maxLength: 30 }), (pieces) => {
        const marked = pieces.join('');
        expect(plainText(marked).replace(/[*_]/g, '')).toBe(marked.replace(/[*_]/g, ''));
      }),
      { numRuns: 1000 },
    );
  });
});
