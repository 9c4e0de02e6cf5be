/** The oldest Node that runs TypeScript files as they are, the way this checkout needs. */
const NEEDED = 24;

/** Ends the process with one clear sentence when Node is too old. */
export function assertNode(version: string): void {
  if (Number(version.split('.')[0]) >= NEEDED) return;
  process.stderr.write(
    `reelwright: Node ${NEEDED} or newer is needed, this is ${version}. Start with ./reelwright, which brings its own.\n`,
  );
  process.exit(9);
}
