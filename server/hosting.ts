import { type Headers, headersFor, type InlineScripts, strictTransport } from './policy';

/**
 * The same headers for other hosts, written from the same data. A header either has one value
 * everywhere or a usual value and exceptions by file (the policy, because of each page's own scripts).
 */

type Plan = {
  readonly constant: Headers;
  readonly varying: readonly Varying[];
};

type Varying = {
  readonly name: string;
  readonly usual: string;
  readonly exceptions: readonly (readonly [file: string, value: string])[];
};

function planFor(files: readonly string[], inlineScripts: InlineScripts): Plan {
  const usual = headersFor('', inlineScripts);
  const each = files.map((file) => [file, headersFor(file, inlineScripts)] as const);
  const varying = Object.entries(usual).map(([name, value]): Varying => {
    const exceptions = each
      .map(([file, headers]) => [file, headers[name] ?? value] as const)
      .filter(([, own]) => own !== value);
    return { name, usual: value, exceptions };
  });
  const isConstant = ({ exceptions }: Varying) => exceptions.length === 0;
  const constant = varying.filter(isConstant).map(({ name, usual: value }) => [name, value]);
  return {
    constant: { ...Object.fromEntries(constant), ...strictTransport },
    varying: varying.filter((header) => !isConstant(header)),
  };
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. They join the values of all rules that fit an
 * address, so what varies is given for each file by itself and never for `/*`. An address that leads
 * nowhere therefore gets every header but those; the files for nginx and Caddy have no such gap.
 */
export function headersFile(files: readonly string[], inlineScripts: InlineScripts): string {
  const { constant, varying } = planFor(files, inlineScripts);
  const lines = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const rules = files.flatMap((file) => {
    const own = headersFor(file, inlineScripts);
    const isVarying = ([name]: [string, string]) => varying.some((header) => header.name === name);
    const values = lines(Object.fromEntries(Object.entries(own).filter(isVarying)));
    return addressesOf(file).map((address) => [address, ...values]);
  });
  return `${[['/*', ...lines(constant)], ...rules].map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

/** A whole nginx server, for the http block; the person who hosts fills in names and certificates. */
export function nginxFile(files: readonly string[], inlineScripts: InlineScripts): string {
  const { constant, varying } = planFor(files, inlineScripts);
  const maps = varying.map(({ name, usual, exceptions }) =>
    [
      `map $uri ${nginxVariable(name)} {`,
      `  default "${usual}";`,
      ...exceptions.map(([file, value]) => `  "/${file}" "${value}";`),
      '}',
    ].join('\n'),
  );
  return `# Include this file in nginx's http block; add names, certificates and the path of the site.
map_hash_bucket_size 512;
${maps.join('\n')}

server {
  listen 80;
  root /srv/indicia;
  index index.html;
  autoindex off;
  absolute_redirect off;
  server_tokens off;
  error_page 403 404 =404 /404.html;
  gzip_static on;
${Object.entries(constant)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${varying.map(({ name }) => `  add_header ${name} ${nginxVariable(name)} always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
  location ~ ^/_(headers|hosting) {
    return 404;
  }
}
`;
}

/** A site for Caddy 2. The error page takes its headers after its address has been rewritten. */
export function caddyFile(files: readonly string[], inlineScripts: InlineScripts): string {
  const { constant, varying } = planFor(files, inlineScripts);
  const maps = varying.map(({ name, usual, exceptions }) =>
    [
      `  map {path} ${caddyVariable(name)} {`,
      ...exceptions.flatMap(([file, value]) =>
        addressesOf(file).map((address) => `    ${address} "${value}"`),
      ),
      `    default "${usual}"`,
      '  }',
    ].join('\n'),
  );
  return `# Give the site its name in place of :80 and the path of the files.
(indicia_headers) {
${maps.join('\n')}
  header {
    -Server
${Object.entries(constant)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
${varying.map(({ name }) => `    ${name} ${caddyVariable(name)}`).join('\n')}
  }
}

:80 {
  root * /srv/indicia
  route {
    import indicia_headers
    @private path /_headers /_hosting/*
    error @private 404
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    route {
      rewrite * /404.html
      import indicia_headers
      file_server {
        status {err.status_code}
      }
    }
  }
}
`;
}

/** The addresses under which a host serves a file of the build: a page has one with its file's name too. */
function addressesOf(file: string): readonly string[] {
  const folder = file.replace(/(^|\/)index\.html$/, '$1');
  return folder === file ? [`/${file}`] : [`/${folder}`, `/${file}`];
}

function nginxVariable(header: string): string {
  return `$indicia_${header.toLowerCase().replaceAll('-', '_')}`;
}

function caddyVariable(header: string): string {
  return `{indicia_${header.toLowerCase().replaceAll('-', '_')}}`;
}
