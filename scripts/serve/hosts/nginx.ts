import { COMPRESSIBLE_TYPES, typesOfFiles } from '../content-type';
import { patternToRegExp } from '../headers-file';
import { quoted, valuesByHeader, type HostedSite } from './host';

const CACHE = 'Cache-Control';

/**
 * What stands in the `http` block of nginx, for it to serve a site as `npm run serve` does: headers, types, 404, a slash at
 * the end of folders that keeps the query, nothing hidden.
 */
export function nginxConfig({ rules, base, root, listen }: HostedSite): string {
  const headers = [...valuesByHeader(rules)].map(([name, values]) => ({
    name,
    variable: `$site_${name.toLowerCase().replaceAll('-', '_')}`,
    values,
  }));
  const maps = headers.map(({ name, variable, values }) => {
    // What is not there, or leads elsewhere, is kept by nobody.
    const isCache = name === CACHE;
    const rows = values.map(([pattern, value]) => {
      const path = sourceOf(pattern);
      return `  ${quotedPattern(isCache ? `(?:200|206|304) ${path}` : path)} ${quoted(value)};`;
    });
    return [
      `map ${isCache ? '"$status $uri"' : '$uri'} ${variable} {`,
      `  default ${quoted(isCache ? 'no-cache' : '')};`,
      ...rows,
      '}',
    ].join('\n');
  });
  const types = [...typesOfFiles()].map(
    ([type, ends]) => `    ${type} ${ends.map((end) => end.slice(1)).join(' ')};`,
  );
  const compressed = COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html').join(' ');
  return `# Made from _headers, with the rest of the site. For the http block of nginx.
${maps.join('\n')}

server {
  listen ${listen};
  root ${quoted(root)};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  error_page 404 ${base}404.html;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressed};
  gzip on;
  gzip_vary on;
  gzip_types ${compressed};

${headers.map(({ name, variable }) => `  add_header ${name} ${variable} always;`).join('\n')}

  location ${base} {
    try_files $uri $uri/ =404;
  }
  # Notes of the build, and this file's source.
  location ~ "/(?:\\.|_headers$)" {
    return 404;
  }
}
`;
}

/** A folder is answered by its index, under whose name nginx then knows it. */
function sourceOf(pattern: string): string {
  const source = patternToRegExp(pattern, '_headers').source.slice(1);
  return pattern.endsWith('/') ? source.replace(/\$$/, String.raw`(?:index\.html)?$`) : source;
}

/** As nginx matches it: from the beginning of the path, with its own case. */
function quotedPattern(source: string): string {
  if (source.includes('"')) throw new Error(`${source} cannot be written out for a host`);
  return `"~^${source}"`;
}
