/** `npm run new-vendor ID` starts the two files of a new vendor. See docs/writing-a-vendor.md. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const [id = '', ...rest] = process.argv.slice(2);

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

if (!id || rest.length) refuse('Usage: npm run new-vendor ID   (ID in kebab-case, for example "acme-chat")');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id === 'index' || id.length > 40)
  refuse(`"${id}" cannot be an id: write it in kebab-case, for example "acme-chat".`);

const vendorFile = `lib/vendors/${id}.ts`;
const fixtureFile = `tests/fixtures/vendors/${id}.html`;
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const path of [vendorFile, fixtureFile])
  if (existsSync(at(path))) refuse(`${path} is already there; nothing was written.`);

const vendor = `import { defineVendor } from '../engine/vendor.ts';

export default defineVendor({
  id: '${id}',
  name: 'TODO: the name people know',
  homepage: 'https://${id}.example',
  hosts: ['widget.${id}.example/loader.js'],
  roots: ['#${id}'],
  launcher: ['#${id}-launcher'],
  invitations: [
    { kind: 'greeting', shows: ['#${id}-greeting'], decline: ['#${id}-greeting button'] },
  ],
  window: { shows: ['#${id}-window'] },
  seen: [
    {
      at: 'unconfirmed',
      for: [
        'widget.${id}.example/loader.js',
        '#${id}',
        '#${id}-launcher',
        '#${id}-greeting',
        '#${id}-greeting button',
        '#${id}-window',
      ],
    },
  ],
});
`;

const fixture = `<!-- Reconstructed from public facts, not the vendor's code: nothing yet; say here what was taken from where. -->
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A shop with ${id}</title>
<style>
#${id} > * { position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px }
#${id} #${id}-greeting { bottom: 100px; width: 260px; height: 100px; background: #fff }
#${id} #${id}-window { bottom: 100px; width: 340px; height: 420px; background: #eef }
#${id} [hidden] { display: none }
</style>
</head>
<body>
<h1>A shop</h1>
<div id="${id}">
  <button id="${id}-launcher" data-expect="launcher">Chat</button>
  <div id="${id}-greeting" data-expect="invitation" hidden><button>×</button> Hello!</div>
  <div id="${id}-window" data-expect="window" hidden><textarea></textarea></div>
</div>
<script>
const part = (name) => document.getElementById('${id}-' + name);
const open = () => { part('window').hidden = false; part('greeting').hidden = true; };
part('launcher').onclick = () => (part('window').hidden ? open() : (part('window').hidden = true));
part('greeting').firstChild.onclick = () => (part('greeting').hidden = true);
window.fixture = { invite: () => (part('greeting').hidden = false), open, autoOpen: open };
setTimeout(fixture.invite, 150);
</script>
</body>
</html>
`;

await writeFile(at(vendorFile), vendor, { flag: 'wx' });
await writeFile(at(fixtureFile), fixture, { flag: 'wx' });
process.stdout.write(`Wrote ${vendorFile} and ${fixtureFile}. Next: docs/writing-a-vendor.md.\n`);
