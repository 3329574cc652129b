import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../../server/static';

/** A server of a test's own, which it can end while the browser goes on. */
export type ASite = {
  readonly address: string;
  /** Reads the folder anew, as a server does that was started on another build. */
  again(): Promise<void>;
  end(): Promise<void>;
};

export async function aSite(folder: string): Promise<ASite> {
  let server: Server = createStaticServer(folder);
  const port = await listen(server, 0);
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    address: `http://localhost:${port}`,
    end,
    async again() {
      await end();
      server = createStaticServer(folder);
      await listen(server, port);
    },
  };
}

export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}
