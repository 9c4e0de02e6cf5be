/** How a figure fills space as it stands, sits or lies, in centimetres; heights count up from the ground. */
export interface Stature {
  /** The highest point, hat and hair included. */
  readonly top: number;
  readonly chin: number;
  /** Half the width of the head with its hair. */
  readonly headHalf: number;
  /** From the middle of the feet to the middle of the head, the way the figure faces on the screen (negative is left). */
  readonly headX: number;
  readonly chest: number;
  readonly waist: number;
  readonly knees: number;
  /** Half the width of the body. */
  readonly half: number;
}
