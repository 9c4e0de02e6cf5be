/** Twice the plot's own size, for screens with small pixels. */
const SCALE = 2;

/** A plot as a PNG file, on light paper: whoever draws it here knows nothing of looks and variables. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  // Loaded here: most looks at a film end without a picture.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(plain(svg)));
  const canvas = createCanvas(image.width * SCALE, image.height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  return await canvas.encode('png');
}

/** The style with its variables put in place, those of the light look. */
function plain(svg: string): string {
  const values = new Map(
    [...svg.matchAll(/--(\w+):(#[0-9a-f]+)/g)].toReversed().map(([, name = '', value = '']) => [name, value]),
  );
  const colour = (name: string) => values.get(name) ?? '#000';
  return svg
    .replace(/@media[^{]*\{[^}]*\}\s*\}?/g, '')
    .replace(/--c:var\(--(\w+)\)/g, (_, name: string) => `color:${colour(name)}`)
    .replaceAll('var(--c)', 'currentColor')
    .replace(/var\(--(\w+)\)/g, (_, name: string) => colour(name));
}
