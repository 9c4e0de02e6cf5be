/** The least a proxy can do: bytes through, no key, no limit, no money, no log. `node floor.ts UPSTREAM_PORT`. */
import { Agent, request as ask, createServer } from 'node:http';

const upstream = Number(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const server = createServer((request, response) => {
  const { 'content-type': type, 'content-length': length } = request.headers;
  const headers = { 'content-type': type, ...(length === undefined ? {} : { 'content-length': length }) };
  const onward = ask({ host: '127.0.0.1', port: upstream, path: request.url, method: request.method, headers, agent });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
