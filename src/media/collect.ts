import { Fault } from '#fault';
import { type Command, commandLine, start } from './process.ts';

/** What a program may print at most before it is taken to have lost its way. */
const MOST_BYTES = 256 * 2 ** 20;

/** Runs a program to its end and returns all it printed on standard output. `feed` is written to its standard input. */
export async function collect(command: Command, feed?: string): Promise<Buffer> {
  const running = start(command);
  running.input.end(feed);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of running.output) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) {
      running.stop();
      const facts = { command: commandLine(command), bytes: size };
      throw new Fault('limit', 'ffmpeg-too-talkative', 'ffmpeg printed more than any film needs and was ended.', {
        facts,
      });
    }
  }
  await running.ended;
  return Buffer.concat(chunks);
}

/** Runs a program to its end and returns its last words. */
export async function perform(command: Command, feed?: string): Promise<string> {
  const running = start(command);
  running.input.end(feed);
  running.output.resume();
  return running.ended;
}
