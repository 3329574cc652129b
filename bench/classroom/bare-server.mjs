// The least that sends answers of a room to its trainer: no database, no secrets, no limits, no checks.
import { createServer } from 'node:http';

const streams = new Set();
let seq = 0;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': open\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { to } = JSON.parse(body);
    seq += 1;
    for (const stream of to === 'all' ? streams : [...streams].slice(0, 1)) {
      stream.write(`id: ${seq}\ndata: {"seq":${seq}}\n\n`);
    }
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(`{"seq":${seq}}`);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
