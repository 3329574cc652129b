/** Addresses of the two builds that the configuration serves. */
export function pseudoSite(path: string): string {
  return `http://localhost:${process.env['PSEUDO_PORT']}${path}`;
}
