/** `hosts` of a definition that came from a file: exact enough that they cannot stand for half of the web. */
import { siteOf } from '../policy/site.ts';
import { splitPattern } from '../engine/match-url.ts';

const hostName = /^(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})+$/;
const pathText = /^\/[\w.~!$&'()+,;=:@%*/-]*$/;
/** File names that every other site has. */
const usual =
  /^(?:index|main|app|bundle|script|scripts|vendor|vendors|common|core|runtime|widget|jquery|all)(?:\.min)?\.js$/i;

/** Is HOST or HOST/PATH a pattern that names one vendor? `*` as HOST needs a telling file name at the end. */
export function isUrlPattern(pattern: string): boolean {
  const { host, path } = splitPattern(pattern);
  if (path && !pathText.test(path)) return false;
  if (host !== '*') return hostName.test(host) && !/\.\d+$/.test(host) && isOnesOwn(host);
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.length >= 6 && !file.includes('*') && !usual.test(file);
}

/** Not a public suffix ("co.uk", "github.io"): below it everybody may have a site. */
const isOnesOwn = (host: string): boolean => siteOf(`http://x.${host}/`) !== `x.${host}`;
