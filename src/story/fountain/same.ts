const READING = new Set(['origin', 'problems', 'opening']);
const WRITING = new Set([...READING, 'forced']);

function same(one: unknown, other: unknown, apart: ReadonlySet<string>): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index], apart));
  }
  const fields = (tree: object) => Object.entries(tree).filter(([name]) => !apart.has(name));
  const right = new Map(fields(other));
  const left = fields(one);
  return (
    left.length === right.size && left.every(([name, value]) => right.has(name) && same(value, right.get(name), apart))
  );
}

/** True when two trees say the same: where they were read and what looked like a slip is left out of account. */
export const sameMeaning = (one: unknown, other: unknown): boolean => same(one, other, READING);

/** The same, whether or not a mark forces what would be understood without it. */
export const sameStory = (one: unknown, other: unknown): boolean => same(one, other, WRITING);
