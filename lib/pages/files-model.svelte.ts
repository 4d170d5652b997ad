import type { Mode } from '../files/plan.ts';
import { maxBytes } from '../files/choices.ts';
import type { FileFault } from '../files/read.ts';
import { withTranscripts } from '../files/write.ts';
import type { ImportAnswer, ImportOutline } from '../file-messages.ts';
import { ask } from './ask.ts';
import { fileName, saveFile } from './save-file.ts';
import { Status } from './status.svelte.ts';
import { text, type TextKey } from './text.ts';
import { allTranscripts } from './transcripts/all.ts';

const faults: Record<FileFault, TextKey> = {
  tooBig: 'importTooBig',
  notJson: 'importNotJson',
  notOurs: 'importNotOurs',
  newer: 'importNewer',
  tooMany: 'importTooBig',
};

/** A file somebody chose, and what importing it would change. */
interface Chosen {
  name: string;
  content: string;
  outline: ImportOutline;
}

/** Saving and bringing back what a person chose: everything there is to press in that section. */
export class FilesModel {
  readonly status = new Status();
  mode = $state<Mode>('merge');
  chosen = $state.raw<Chosen>();
  /** The person wants their transcripts in the file. */
  hasTranscripts = $state(false);
  /** The sentence that says why a file was refused. */
  refusal = $state('');
  /** An import was made that can be taken back. */
  canUndo = $state(false);

  async save(as: 'file' | 'filters'): Promise<void> {
    await this.#try(async () => {
      const content = await ask('exportChoices', { as });
      if (as === 'file') await this.#saveFiles(content);
      else saveFile(content, fileName('txt', Date.now()), 'text/plain');
      this.status.say(text('exportDone'));
    });
  }

  /** One file; several where the transcripts are more than one can hold. */
  async #saveFiles(content: string): Promise<void> {
    const files = this.hasTranscripts ? withTranscripts(content, await allTranscripts()) : [content];
    files.forEach((one, index) =>
      saveFile(one, fileName('json', Date.now(), index ? String(index + 1) : ''), 'application/json'),
    );
  }

  async choose(file: File | undefined): Promise<void> {
    if (!file) return;
    this.cancel();
    if (file.size > maxBytes) this.#refuse('tooBig');
    else await this.#look(file.name, await file.text());
  }

  async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    if (this.chosen) await this.#look(this.chosen.name, this.chosen.content);
  }

  cancel(): void {
    this.chosen = undefined;
    this.refusal = '';
  }

  async apply(): Promise<void> {
    const { content } = this.chosen ?? {};
    if (content === undefined) return;
    await this.#try(async () => {
      const answer = await ask('applyImport', { text: content, mode: this.mode });
      if (answer.fault) return this.#refuse(answer.fault);
      this.cancel();
      this.canUndo = true;
      this.status.say(text('importDone'));
    });
  }

  async undo(): Promise<void> {
    await this.#try(async () => {
      const done = await ask('undoImport', {});
      this.canUndo = false;
      this.status.say(text(done ? 'importUndone' : 'importNothingToUndo'));
    });
  }

  async #look(name: string, content: string): Promise<void> {
    await this.#try(async () => {
      const answer: ImportAnswer = await ask('previewImport', { text: content, mode: this.mode });
      if (answer.fault) this.#refuse(answer.fault);
      else this.chosen = { name, content, outline: answer.outline! };
    });
  }

  #refuse(fault: FileFault): void {
    this.chosen = undefined;
    this.refusal = text(faults[fault]);
  }

  async #try(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch {
      this.status.say(text('statusFailed'));
    }
  }
}
