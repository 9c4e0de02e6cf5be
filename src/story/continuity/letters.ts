/** Whether two names differ by one letter put in, left out, changed or swapped with its neighbour. Numbers and names shorter than `least` differ on purpose. */
export function oneLetterApart(one: string, other: string, least: number): boolean {
  const [a, b] = [[...one.toLowerCase()], [...other.toLowerCase()]];
  if (Math.min(a.length, b.length) < least || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\P{L}/u.test([...left, ...right].join(''))) return false;
  if (left.length <= 1 && right.length <= 1) return left.length + right.length > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
