/** The part of the protocol (lib/messages.ts) about a person's own definitions of chats: our pages to the background. */
import type { Found } from './custom/file.ts';
import type { Fault } from './custom/schema.ts';
import type { CustomRuleRow } from './db/rows.ts';
import type { ShownDecline } from './messages.ts';

/** `field`: where in the definition, for example `invitations.0.shows.1`. */
export interface DefinitionFault {
  field: string;
  fault: Fault;
}

/** What an undo of a deletion needs: the rule, and the declines it had on each site. */
export interface DeletedRule {
  row: CustomRuleRow;
  declines: (ShownDecline & { site: string })[];
}

/** name: [payload, answer] */
export interface AboutOwnRules {
  /** The person's own definitions; those of private windows are nobody's business here. */
  getOwnRules: [Record<string, never>, CustomRuleRow[]];
  /** Answers with what is wrong; with nothing when it was changed. */
  editOwnRule: [{ id: string; definition: unknown }, DefinitionFault[]];
  switchOwnRule: [{ id: string; isOn: boolean }, boolean];
  /** Answers with what `restoreOwnRule` needs. */
  deleteOwnRule: [{ id: string }, DeletedRule | null];
  restoreOwnRule: [DeletedRule, boolean];
  /** The text of a file: all of it is taken, or nothing. */
  importDefinitions: [{ text: string }, { added: number; faults: Found[] }];
  exportDefinitions: [Record<string, never>, string];
}
