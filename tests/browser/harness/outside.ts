import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked for. */
export interface Outside {
  readonly port: number;
  /** Hosts or addresses that somebody tried to reach, oldest first. */
  readonly attempts: readonly string[];
  close(): Promise<void>;
}

/**
 * Stands between the browser and the network. Whatever the interception of the pages does not answer ends here: requests
 * of the background, of extension pages, of the browser itself.
 */
export async function standOutside(): Promise<Outside> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    attempts.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
