import { crc32, deflateSync } from 'node:zlib';
import { seedOf } from '#chance';
import { countOf } from '../../script/index.ts';
import {
  countIn,
  type Desk,
  demand,
  isText,
  Refuse,
  type Reply,
  type RoutedRequest,
  textIn,
} from '../../server/index.ts';
import { CREATED } from '../chat.ts';

/** `POST /images/generations`: a picture of one colour, which follows from the prompt. */
export function images({ body, desk }: RoutedRequest): Reply {
  demand(body, 'prompt', isText);
  const prompt = textIn(body['prompt']);
  const given = textIn(body['size'], 'auto');
  const size = given === 'auto' ? '1024x1024' : given;
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(size) ?? [];
  if (width === undefined || height === undefined)
    throw new Refuse(
      'bad-request',
      `Invalid value: '${size}'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'.`,
    );
  const classic = textIn(body['model'], 'dall-e-2').startsWith('dall-e');
  if (!classic && body['response_format'] !== undefined)
    throw new Refuse('bad-request', "Unknown parameter: 'response_format'.");
  const count = countIn(body['n']) ?? 1;
  const data = Array.from({ length: count }, (_, index) => {
    const picture = png(Number(width), Number(height), seedOf(`${prompt} ${index}`));
    return classic && body['response_format'] !== 'b64_json'
      ? { url: keep(picture, desk, index), revised_prompt: prompt }
      : { b64_json: picture.toString('base64') };
  });
  const read = countOf(prompt);
  const usage = {
    input_tokens: read,
    input_tokens_details: { text_tokens: read, image_tokens: 0 },
    output_tokens: 1056 * count,
    total_tokens: read + 1056 * count,
  };
  return {
    kind: 'plain',
    body: {
      created: CREATED,
      data,
      ...(classic ? {} : { background: 'opaque', output_format: 'png', quality: 'medium', size, usage }),
    },
  };
}

/** A picture with an address is there until the server restarts. */
function keep(picture: Buffer, { state, url, turn }: Desk, index: number): string {
  const name = `img-${turn}-${index}.png`;
  state.set(name, picture);
  return `${url}/files/${name}`;
}

export function kept({ groups: [name = ''], desk }: RoutedRequest): Reply {
  const picture = desk.state.get(name);
  if (!(picture instanceof Buffer)) throw new Refuse('no-route');
  return { kind: 'plain', body: picture, contentType: 'image/png' };
}

/** A PNG of one colour (https://www.w3.org/TR/png-3/). */
function png(width: number, height: number, colour: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + width * 3);
  for (let at = 1; at < row.length; at += 3) row.writeUIntBE(colour & 0xffffff, at, 3);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(4);
  around.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([around, body, check]);
}
