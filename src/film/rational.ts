import * as z from 'zod';

/** An exact fraction in lowest terms, `den` > 0. Seconds and frame rates are kept this way: 24000/1001 has no float. */
export const Rational = z.strictObject({ num: z.int(), den: z.int().positive() });
export type Rational = z.infer<typeof Rational>;
