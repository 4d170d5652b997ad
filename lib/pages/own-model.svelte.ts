import type { Definition } from '../engine/custom-id.ts';
import type { CustomRuleRow } from '../db/rows.ts';
import type { DefinitionFault, DeletedRule } from '../own-rule-messages.ts';
import type { Found } from '../custom/file.ts';
import { ask } from './ask.ts';
import { saveFile } from './save-file.ts';
import { Status } from './status.svelte.ts';
import { plural, text } from './text.ts';

/** The person's own rules as the options page shows them, and everything that can be pressed there. */
export class OwnModel {
  readonly status = new Status();
  /** `undefined` until the first answer. */
  rules = $state.raw<CustomRuleRow[]>();
  /** The last one that was deleted, for its undo. */
  deleted = $state.raw<DeletedRule | null>(null);
  /** What is wrong with the file that was chosen last. */
  refused = $state.raw<Found[]>([]);

  readonly refresh = async (): Promise<void> => {
    const rules = await ask('getOwnRules', {}).catch(() => undefined);
    if (rules) this.rules = rules.sort((a, b) => b.createdAt - a.createdAt || a.id.localeCompare(b.id));
    else this.status.say(text('statusFailed'));
  };

  /** Asks again whenever the page is looked at; until the returned function is called. */
  follow(): () => void {
    const again = () => void (document.visibilityState === 'visible' && this.refresh());
    document.addEventListener('visibilitychange', again);
    void this.refresh();
    return () => document.removeEventListener('visibilitychange', again);
  }

  async switch({ id, vendor }: CustomRuleRow, isOn: boolean): Promise<void> {
    await this.#do(
      () => ask('switchOwnRule', { id, isOn }),
      text(isOn ? 'ownSwitchedOn' : 'ownSwitchedOff', vendor.name),
    );
  }

  /** Answers with what is wrong; with nothing when it was saved. */
  async edit({ id }: CustomRuleRow, definition: Definition): Promise<DefinitionFault[]> {
    let faults: DefinitionFault[] = [];
    const edit = async () => {
      faults = await ask('editOwnRule', { id, definition });
      return faults.length === 0;
    };
    await this.#do(edit, text('ownSaved', definition.name), () => faults.length > 0);
    return faults;
  }

  async delete({ id, vendor }: CustomRuleRow): Promise<void> {
    await this.#do(
      async () => (this.deleted = await ask('deleteOwnRule', { id })) !== null,
      text('ownDeleted', vendor.name),
    );
  }

  async undo(): Promise<void> {
    const { deleted } = this;
    if (!deleted) return;
    const restored = await this.#do(
      () => ask('restoreOwnRule', $state.snapshot(deleted) as DeletedRule),
      text('ownRestored', deleted.row.vendor.name),
    );
    if (restored) this.deleted = null;
  }

  async import(file: File): Promise<void> {
    this.refused = [];
    await this.#do(async () => {
      // Not read at all when it is far too large; the background has the last word.
      const tooLarge = file.size > maxRead;
      const { added, faults } = tooLarge
        ? { added: 0, faults: [{ place: '', fault: 'fileSize' as const }] }
        : await ask('importDefinitions', { text: await file.text() });
      this.refused = faults;
      if (added) this.status.say(plural('ownImported', added));
      return true;
    }, '');
  }

  /** Saves all of them as a file. */
  async export(): Promise<void> {
    const contents = await ask('exportDefinitions', {}).catch(() => undefined);
    if (contents) saveFile(contents, 'no-thanks-definitions.json', 'application/json');
    else this.status.say(text('statusFailed'));
  }

  async #do(task: () => Promise<boolean>, done: string, isTold = () => false): Promise<boolean> {
    const worked = await task().catch(() => false);
    await this.refresh();
    if (!worked && !isTold()) this.status.say(text('statusFailed'));
    else if (worked && done) this.status.say(done);
    return worked;
  }
}

const maxRead = 1024 * 1024;
