import * as z from 'zod';

/**
 * Names for things that live in a film. They are branded so that a shot's id is never taken for a scene's;
 * once given they never change, whatever happens to the text around them.
 */
export const FilmId = z.string().min(1).brand<'FilmId'>();
export type FilmId = z.infer<typeof FilmId>;
export const SceneId = z.string().min(1).brand<'SceneId'>();
export type SceneId = z.infer<typeof SceneId>;
export const ShotId = z.string().min(1).brand<'ShotId'>();
export type ShotId = z.infer<typeof ShotId>;
export const LineId = z.string().min(1).brand<'LineId'>();
export type LineId = z.infer<typeof LineId>;
export const CharacterId = z.string().min(1).brand<'CharacterId'>();
export type CharacterId = z.infer<typeof CharacterId>;
export const TakeId = z.string().min(1).brand<'TakeId'>();
export type TakeId = z.infer<typeof TakeId>;

/** SHA-256 of a file's bytes, 64 hexadecimal digits: the name of an asset. */
export const AssetHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'AssetHash'>();
export type AssetHash = z.infer<typeof AssetHash>;
