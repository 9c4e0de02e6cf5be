import { Fault } from '#fault';
import { type Command, commandLine, start } from './process.ts';

/** What a program may print at most before it is taken to have lost its way. */
const MOST_BYTES = 256 * 2 ** 20;

/** Runs a program to its end and returns all it printed on standard output, and its last words. */
export async function collect(command: Command): Promise<{ readonly output: Buffer; readonly words: string }> {
  const running = start(command);
  running.input.end();
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
  const words = await running.ended;
  return { output: Buffer.concat(chunks), words };
}

/** Runs a program to its end and returns its last words. `feed` is written to its standard input. */
export async function perform(command: Command, feed?: string): Promise<string> {
  const running = start(command);
  running.input.end(feed);
  running.output.resume();
  return running.ended;
}
