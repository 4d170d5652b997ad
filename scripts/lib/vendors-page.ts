/** docs/vendors.md, made from the vendor files. */
import { format, resolveConfig } from 'prettier';
import type { Known, Proof } from './known.ts';

const proofs: Proof[] = ['real widget in tests', 'reconstructed from public facts', 'detection only'];
const yes = (value: boolean): string => (value ? 'yes' : '');
/** Text from a vendor file must not end a table's cell. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const count = new Intl.NumberFormat('en');

const row = (one: Known): string =>
  [
    `[${cell(one.name)}](${one.homepage})`,
    `\`${one.id}\``,
    one.share ? count.format(one.share.pages) : '',
    yes(one.launcher),
    one.invitationKinds.join(', '),
    yes(one.decline),
    yes(one.window),
    yes(one.conversation),
    yes(one.remembers),
    cell(one.idle ?? ''),
    one.proof,
  ].join(' | ');

/** By share of pages, then by name. */
const byShare = (a: Known, b: Known): number =>
  (b.share?.pages ?? -1) - (a.share?.pages ?? -1) || a.name.localeCompare(b.name, 'en');

/** The text of the page, as prettier wants it. */
export async function vendorsPage(all: readonly Known[], path: string): Promise<string> {
  const heads =
    'Vendor | Id | Pages | Launcher | Invitations | Decline | Window | Conversation | Remembers | Idle limit | Proved';
  const inviting = all.filter(({ invitationKinds }) => invitationKinds.length).length;
  const text = `# The vendors

Made from \`lib/vendors\` by \`npm run vendors -- docs\`; do not edit it here.

${all.length} vendors are noticed. Of ${inviting} we know how they invite; of ${all.filter(({ launcher }) => launcher).length} the launcher; of ${all.filter(({ conversation }) => conversation).length} the parts of a conversation.

${proofs.map((proof) => `- ${proof}: ${all.filter((one) => one.proof === proof).length}`).join('\n')}

“Real widget in tests”: the vendor's own code, unmodified, runs in \`tests/widgets\`. “Reconstructed”: written from public
facts, each with its source in the file, and tested against a page rebuilt from them, which proves the file and not the
vendor. “Detection only”: it is noticed, and nothing else is known. “Pages”: how many pages of a public crawl request
it; the file names the crawl. “Remembers”: the vendor keeps a dismissal itself, and we know how to write it.

${heads}
${heads.replace(/[^|]+/g, ' --- ')}
${[...all].sort(byShare).map(row).join('\n')}
`;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
