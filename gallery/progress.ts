/** Says how far the gallery is, on standard error: one line redrawn on a terminal, a line for every tenth elsewhere. */
export function progress(tiles: number): { done(count: number): void; end(): void } {
  const { stderr } = process;
  let [seen, told] = [0, 0];
  return {
    done(count) {
      seen += count;
      const line = `gallery: ${seen} of ${tiles} pictures`;
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${line}`);
      else if (seen - told >= tiles / 10 || seen === tiles) {
        told = seen;
        stderr.write(`${line}\n`);
      }
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001b[2K');
    },
  };
}
