import type { Skipped } from './read.ts';
import type { KeptTranscript } from './transcripts.ts';

/**
 * What of a file's transcripts an import adds: those that are not here yet. None is changed or removed, whatever the mode,
 * and none is taken that would be deleted at the next start. `since`: milliseconds since 1970; `null`: they are kept for good.
 */
export function newTranscripts(
  transcripts: readonly KeptTranscript[],
  here: ReadonlySet<string>,
  since: number | null,
): { added: KeptTranscript[]; skipped: Skipped[] } {
  const isOld = ({ lastAt }: KeptTranscript): boolean => since !== null && lastAt < since;
  return {
    added: transcripts.filter((one) => !here.has(one.id) && !isOld(one)),
    skipped: transcripts.flatMap((one, index) =>
      isOld(one) ? [{ table: 'transcripts' as const, row: index + 1, fault: 'old' as const }] : [],
    ),
  };
}
