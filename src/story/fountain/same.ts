/** True when two trees say the same: origins and problems are left out of account, everything else counts. */
export function sameMeaning(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameMeaning(item, other[index]));
  }
  const fields = (tree: object) => Object.entries(tree).filter(([name]) => !SAID_ELSEWHERE.has(name));
  const left = fields(one);
  const right = new Map(fields(other));
  return left.length === right.size && left.every(([name, value]) => right.has(name) && sameMeaning(value, right.get(name)));
}

const SAID_ELSEWHERE = new Set(['origin', 'problems', 'opening']);
