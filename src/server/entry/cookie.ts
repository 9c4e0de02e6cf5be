/** A session's cookie: no script sees it, and no other site makes a browser send it. `expires`: milliseconds since 1970. */
export const cookie = (name: string, secret: string, expires: number): string =>
  `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict; Expires=${new Date(expires).toUTCString()}`;

/** Takes it away again. */
export const noCookie = (name: string): string => cookie(name, '', 0);
