declare const money: unique symbol;

/** Money in millionths of a US dollar: a whole number, so that sums are exact. $1 is 1,000,000. */
export type MicroDollars = number & { readonly [money]: true };

/** A whole, safe number of micro-dollars, rounded up: we never book less than a thing costs. Throws a RangeError on NaN, negative or unsafe amounts. */
export function microDollars(amount: number): MicroDollars {
  const whole = Math.ceil(amount - 1e-6);
  if (!Number.isSafeInteger(whole) || whole < 0) throw new RangeError(`${amount} is no amount of money`);
  return (whole === 0 ? 0 : whole) as MicroDollars;
}

/** Dollars as micro-dollars, rounded up. */
export const dollars = (amount: number): MicroDollars => microDollars(amount * 1_000_000);

export const NOTHING = 0 as MicroDollars;
