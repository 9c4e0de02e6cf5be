/** An amount in micro-dollars for people, exact: `$1.50`, `$0.000042`. At least two decimals, at most six. */
export function inDollars(amount: number): string {
  const whole = Math.floor(amount / 1_000_000);
  const rest = String(amount % 1_000_000).padStart(6, '0');
  return `$${whole}.${rest.slice(0, 2)}${rest.slice(2).replace(/0+$/, '')}`;
}
