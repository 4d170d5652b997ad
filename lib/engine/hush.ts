/**
 * Runs in the page's own world, and only where a declined vendor plays a sound: `new Audio(…).play()` touches no
 * document, so nothing of ours could hear it elsewhere. Sounds made with Web Audio are out of reach.
 */

/** On <html>, a list of vendor ids: their sounds stay silent in this document. Set by the engine. */
export const hushAttribute = 'data-no-thanks-hush';

/** `patterns`: vendor id → regular expressions (flags "iu") of its sounds' URLs. Once per document, however often called. */
export function hushSounds(patterns: Readonly<Record<string, readonly string[]>>): void {
  const done = Symbol.for('no-thanks-hush');
  const scope = window as unknown as Record<symbol, boolean>;
  if (scope[done]) return;
  scope[done] = true;

  const isHushed = (url: string): boolean =>
    (document.documentElement.getAttribute(hushAttribute) ?? '')
      .split(' ')
      .some((vendor) => patterns[vendor]?.some((pattern) => new RegExp(pattern, 'iu').test(url)));

  const { prototype } = HTMLMediaElement;
  prototype.play = new Proxy(prototype.play, {
    apply: (play, media: HTMLMediaElement, args: []) =>
      isHushed(media.currentSrc || media.src) ? Promise.resolve() : Reflect.apply(play, media, args),
  });
}

/** The sound patterns of a catalogue, by vendor id. */
export function soundPatterns(
  vendors: readonly { id: string; invitations: readonly { kind: string; pattern?: string }[] }[],
): Record<string, string[]> {
  const found = vendors.map(({ id, invitations }): [string, string[]] => [
    id,
    invitations.flatMap(({ kind, pattern }) => (kind === 'sound' && pattern ? [pattern] : [])),
  ]);
  return Object.fromEntries(found.filter(([, list]) => list.length));
}
