import * as z from 'zod';
import { AssetHash, TakeId } from './ids.ts';

/** One candidate for a shot's picture or a line's voice. The circled take is the one in the film. */
export const Take = z.strictObject({
  id: TakeId,
  /** Which engine made it, or `import` for a file a person brought. */
  engine: z.string().min(1),
  seed: z.int().nonnegative(),
  /** The bytes, by content. */
  asset: AssetHash,
  /** Media type of the bytes: `image/png`, `audio/wav`. */
  type: z.string().min(1),
  note: z.string().default(''),
});
export type Take = z.infer<typeof Take>;
