/** Hands the person a text as a file; the browser asks where to, or puts it with the downloads. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has read the address by then; without this the text stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `no-thanks-2026-11-21.json`, by the person's own calendar. `at`: milliseconds since 1970. `about`: a site, for one of many. */
export function fileName(end: string, at: number, about = ''): string {
  const now = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const name = ['no-thanks', about.replace(/[^\p{L}\p{N}.-]+/gu, '_')].filter(Boolean).join('-');
  return `${name}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${end}`;
}
