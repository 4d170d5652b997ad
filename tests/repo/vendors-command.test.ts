import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadVendors } from '../../scripts/catalogue.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of the project, writes `input`, and waits for its end. */
function run(script: string, args: string[], input = '', reads = Infinity) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [`scripts/${script}`, ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      out += data;
      if (out.length > reads) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => (err += data));
    child.stdin.on('error', () => {}); // The script may end before it has read everything.
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test('list prints every vendor, as a table and as JSON', async () => {
  const ids = (await loadVendors()).map(({ id }) => id);
  const [table, json] = await Promise.all([
    run('vendors.ts', ['list']),
    run('vendors.ts', ['list', '--json']),
  ]);
  expect(
    table.out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s/)[0]),
  ).toEqual(ids);
  const all = JSON.parse(json.out) as Record<string, unknown>[];
  expect(all.map(({ id }) => id)).toEqual(ids);
  expect(all.find(({ id }) => id === 'podium')).toEqual({
    id: 'podium',
    name: 'Podium',
    detection: true,
    launcher: true,
    invitationKinds: ['greeting', 'auto-open'],
    homepage: 'https://www.podium.com',
    decline: true,
    window: true,
    conversation: true,
    remembers: false,
    idle: null,
    proof: 'reconstructed from public facts',
    share: { pages: expect.any(Number), at: expect.any(String) },
  });
  expect(all.find(({ id }) => id === 'gleap')?.['proof']).toBe('real widget in tests');
  expect(all.filter(({ detection }) => detection).length).toBeGreaterThanOrEqual(200);
  expect(
    all.filter(({ invitationKinds }) => (invitationKinds as string[]).length).length,
  ).toBeGreaterThanOrEqual(90);
});

test.each([
  ['https://embed.tawk.to/5f/default', 'tawk'],
  ['https://app-eu1.hubspot.com/conversations-visitor/1/threads/utk/2', 'hubspot'],
  ['https://js-eu1.usemessages.com/conversations-embed.js', 'hubspot'],
  ['https://static.zdassets.com/ekr/snippet.js?key=1', 'zendesk-messaging'],
  ['https://static.zdassets.com/web_widget/classic/latest/web-widget-main-1.js', 'zendesk-classic'],
  ['https://code.jivosite.com/widget/abc', 'jivochat'],
  ['https://secure-fra.livechatinc.com/customer/action/open_chat?license_id=1', 'livechat'],
  ['https://widget.intercom.io/widget/abc', 'intercom'],
  ['https://cdn-ru.bitrix24.ru/b12/crm/site_button/loader_2_abc.js', 'bitrix24'],
  ['https://wchat.eu.freshchat.com/js/widget.js', 'freshchat'],
  ['https://chat.shop.example/packs/js/sdk.js', 'chatwoot'],
])('match: %s is %s', async (url, id) => {
  expect((await run('vendors.ts', ['match'], url)).out).toBe(`${url}\t${id}\n`);
});

test('match knows what is not a chat', async () => {
  const urls = [
    'https://js.hs-scripts.com/1.js',
    'https://www.hubspot.com/products',
    'https://www.podium.com/',
    'https://getbutton.io/',
    'https://connect.facebook.net/en_US/sdk.js',
    'https://embed.tawk.to.evil.example/',
    'nonsense',
  ];
  const { out } = await run('vendors.ts', ['match'], urls.join('\n'));
  expect(out).toBe(urls.map((url) => `${url}\t-\n`).join(''));
});

test('match takes any line ends, passes over empty lines, and keeps the order', async () => {
  const { out, code } = await run(
    'vendors.ts',
    ['match'],
    '\r\n  https://a.example/ \r\n\n\nhttps://embed.tawk.to/x',
  );
  expect(out).toBe('https://a.example/\t-\nhttps://embed.tawk.to/x\ttawk\n');
  expect(code).toBe(0);
  expect((await run('vendors.ts', ['match'])).out).toBe('');
});

test('match takes 100,000 lines, and ends in peace when nobody reads on', async () => {
  const input = Array.from({ length: 100_000 }, (_, n) => `https://h${n}.example/p/${n}`).join('\n');
  const [whole, cut] = await Promise.all([
    run('vendors.ts', ['match'], input),
    run('vendors.ts', ['match'], input, 1_000),
  ]);
  expect(whole.out.trimEnd().split('\n').length).toBe(100_000);
  expect(cut.code).toBe(0);
  expect(cut.err).not.toMatch(/EPIPE|Error/);
});

test.each([[[]], [['matches']], [['list', '--jsno']], [['match', 'file']]])(
  'vendors %j: says how to use it',
  async (args) => {
    const { code, out, err } = await run('vendors.ts', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: npm run -s vendors -- list/m);
  },
);

test.each([
  [[], 'Usage'],
  [['a', 'b'], 'Usage'],
  [['Acme'], 'kebab-case'],
  [['../acme'], 'kebab-case'],
  [['index'], 'kebab-case'],
  [['tawk'], 'already there'],
])('new-vendor %j: refuses', async (args, reason) => {
  const { code, err } = await run('new-vendor.ts', args);
  expect(code).toBe(2);
  expect(err).toContain(reason);
});
