import { contentType, typesOfFiles } from '../content-type';
import { headersFor } from '../headers-file';
import { quoted, type HostedSite } from './host';

/** A Caddyfile for a site: headers, 404, a slash at the end of folders that keeps the query, nothing hidden. */
export function caddyfile({ rules, base, root, listen }: HostedSite): string {
  const written = rules.map(
    ({ pattern, headers }, index) =>
      `  @rule${index} path ${quoted(globOf(pattern))}\n${fields(`@rule${index} `, headers)}`,
  );
  const types = [...typesOfFiles().values()].map(([end = '', ...ends], index) => {
    const paths = [end, ...ends].map((one) => quoted(`*${one}`)).join(' ');
    return `  @type${index} path ${paths}\n${fields(`@type${index} `, [['Content-Type', contentType(`x${end}`)]])}`;
  });
  const missing = [...headersFor(rules, `${base}404.html`)];
  return `# Made from _headers, with the rest of the site.
${listen} {
  root * ${quoted(root)}
  encode gzip
  header ?Cache-Control "no-cache"
${written.join('\n')}
${types.join('\n')}

  # Its own redirect to the slash forgets the query.
  @folder {
    not path */
    file {path}/index.html
    expression \`{query} == ""\`
  }
  redir @folder {path}/ 308
  @queried {
    not path */
    file {path}/index.html
  }
  redir @queried {path}/?{query} 308
${outside(base)}  file_server {
    hide .* _headers
  }

  handle_errors {
    rewrite * ${base}404.html
    header Cache-Control "no-cache"
    header Content-Type "${contentType('404.html')}"
${fields('', missing, '    ')}
    file_server
  }
}
`;
}

/** A part of a path that has a name is any to Caddy. */
function globOf(pattern: string): string {
  return pattern.replaceAll(/:[A-Za-z]\w*/g, '*');
}

/** Beside a site that lives below a path there may be others: what is not below it is for their own blocks. */
function outside(base: string): string {
  if (base === '/') return '';
  return `  @outside not path ${quoted(base.slice(0, -1))} ${quoted(`${base}*`)}\n  error @outside 404\n`;
}

function fields(
  matcher: string,
  headers: readonly (readonly [name: string, value: string])[],
  indent = '  ',
): string {
  return headers
    .map(([name, value]) => `${indent}header ${matcher}${name} ${quoted(value)}`)
    .join('\n');
}
