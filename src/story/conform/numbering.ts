import { CharacterId, LineId, SceneId } from '#film';

/** Numbers after the highest one there is: `scene-7`, when six is the last. */
function following(prefix: string, taken: readonly string[]): () => string {
  const pattern = new RegExp(`^${prefix}-(\\d+)$`);
  let next = taken.reduce((most, id) => Math.max(most, Number(pattern.exec(id)?.[1] ?? 0)), 0);
  return () => `${prefix}-${++next}`;
}

export function sceneIds(taken: readonly SceneId[]): () => SceneId {
  const next = following('scene', taken);
  return () => SceneId.parse(next());
}

export function lineIds(taken: readonly LineId[]): () => LineId {
  const next = following('line', taken);
  return () => LineId.parse(next());
}

/** Latin letters lose their accents, others stay: `GIÒ` is `gio`, `玛拉` is itself. */
function slug(name: string): string {
  const letters = [...name.toLowerCase().normalize('NFC')].map((letter) => {
    const [base = letter] = letter.normalize('NFD');
    return /[a-z]/.test(base) ? base : letter;
  });
  return letters
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Ids made of names; a name that is taken gets a number: `guard`, `guard-2`. */
export function characterIds(taken: readonly CharacterId[]): (name: string) => CharacterId {
  const used = new Set<string>(taken);
  return (name) => {
    const base = slug(name) || 'character';
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return CharacterId.parse(id);
  };
}
