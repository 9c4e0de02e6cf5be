import type { Media } from '../contract/index.ts';
import { invalid } from './reading.ts';

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*),/;
const BASE64 = /^[A-Za-z0-9+/_=\s-]*$/;

/** Media from a `data:` URL, or by its place on the web; `type` where the URL does not say. */
export function mediaFromUrl(url: string, type: string, field: string): Media {
  const data = DATA_URL.exec(url);
  if (data !== null) {
    const rest = url.slice(data[0].length);
    const written = data[1] === undefined || data[1] === '' ? type : data[1];
    if (data[2]?.endsWith(';base64') === true) return mediaFromBase64(rest, written, field);
    return { type: written, source: { kind: 'bytes', bytes: Buffer.from(decodeURIComponent(rest)) } };
  }
  if (!/^https?:\/\//i.test(url)) throw invalid(field, 'it is neither a data: nor an http(s): URL');
  return { type, source: { kind: 'url', url } };
}

/** Media from base64, with or without line breaks. */
export function mediaFromBase64(data: string, type: string, field: string): Media {
  if (data === '' || !BASE64.test(data)) throw invalid(field, 'it is not base64');
  return { type, source: { kind: 'bytes', bytes: new Uint8Array(Buffer.from(data, 'base64')) } };
}

export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Media as one URL, bytes as `data:`. */
export const urlOf = ({ type, source }: Media): string =>
  source.kind === 'url' ? source.url : `data:${type};base64,${base64(source.bytes)}`;
