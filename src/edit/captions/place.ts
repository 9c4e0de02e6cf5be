/** The picture captions are drawn on, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** The part of each edge a television may cut off, and a telephone covers with its round corners. */
export const SAFE_AREA = 0.05;
/** The lower part of a tall picture that telephones cover with names and buttons. */
const COVERED_WHEN_TALL = 0.24;

const tall = ({ width, height }: Picture) => width / height < 0.9;

/** Pixels of the lettering: 34 at 1280 x 720; larger in a tall picture, which is held close but is narrow. */
export function letteringSize(picture: Picture): number {
  const { width, height } = picture;
  return Math.round(tall(picture) ? width * 0.062 : Math.min(height * 0.048, width * 0.038));
}

/** Pixels between the captions and the lower edge. */
export function liftOf(picture: Picture): number {
  return Math.round(picture.height * (tall(picture) ? COVERED_WHEN_TALL : SAFE_AREA));
}
