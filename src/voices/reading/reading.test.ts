import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../index.ts';

/** The text as it is read aloud. */
function read(text: string, language: string): string {
  let [at, said] = [0, ''];
  for (const reading of readingsOf(text, language)) {
    said += text.slice(at, reading.from) + reading.said;
    at = reading.to;
  }
  return said + text.slice(at);
}

describe('reading aloud', () => {
  it.each([
    ['en', 'In 1984, not 1905 and not 2003.', 'In 19 84, not 19 oh 5 and not 2003.'],
    ['en', 'It cost $5.50, £1 and $3 million.', 'It cost 5 dollars 50, 1 pound and 3 million dollars.'],
    ['en', 'At 6:05, at 7:00, at 7:00 p.m., at 11:45.', "At 6 oh 5, at 7 o'clock, at 7 p.m., at 11 45."],
    ['en', 'CHAPTER IV. Act III. Louis XIV. Henry V.', 'CHAPTER 4. Act 3. Louis the 14th. Henry the 5th.'],
    ['en', 'Prof. Hill at 21 St. James St.', 'Professor Hill at 21 Saint James Street'],
    ['en', 'Malcolm X. I, Claudius. The 1980s. Civic.', 'Malcolm X. I, Claudius. The 1980s. Civic.'],
    ['it', 'Il dott. Rossi, la sig.ra Verdi, 5,50 €, ecc.', 'Il dottor Rossi, la signora Verdi, 5 euro e 50, eccetera'],
    ['de', 'Dr. Braun am 3. Mai um 7:30 Uhr', 'Doktor Braun am dritten Mai um 7 Uhr 30'],
    ['de', 'Kapitel IV, Ludwig XIV. und 1984', 'Kapitel 4, Ludwig der Vierzehnte und neunzehnhundert 84'],
    ['fr', 'M. Dupont, Mme Leroy, à 7h30, chapitre IV', 'monsieur Dupont, madame Leroy, à 7 heures 30, chapitre 4'],
    ['es', 'Son las 7:30, Ud. paga 5,50 €', 'Son las 7 y 30, usted paga 5 euros con 50'],
    ['pt-BR', 'O Dr. Silva pagou R$ 10,50', 'O doutor Silva pagou 10 reais e 50'],
    ['ja', 'Dr. 1984 $5', 'Dr. 1984 $5'],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toBe(said);
  });

  it('takes stretches of the text, in order, without overlaps', () => {
    const words = fc.constantFrom(
      'Dr. ',
      '1984 ',
      '$5.50 ',
      'IV ',
      'Act III ',
      '7:05 ',
      'Mr. ',
      'XX. ',
      'M. L ',
      '😀 ',
      'km ',
      '10 km ',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 10 }),
        fc.constantFrom('en', 'it', 'de', 'fr', 'es', 'pt'),
        (row, language) => {
          const text = row.join('');
          let end = 0;
          for (const { from, to, said } of readingsOf(text, language)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(said).not.toBe('');
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
