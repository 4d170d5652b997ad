/** A build that knows of no vendor what its messages look like: whatever it follows, it has found by itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a vendor file says of a conversation, as the build has it. */
const described =
  /conversation:\{(?=(?:composer|send|agentTurn|botTurn|visitorTurn|systemTurn|text|ended):\[)/g;

/** Changes the build in this folder. Throws where it finds no such description: then the build has another form now. */
export async function undescribe(folder: string): Promise<void> {
  const file = join(folder, 'background.js');
  const script = await readFile(file, 'utf8');
  if (!described.test(script)) throw new Error(`${file} describes no conversation that could be taken out.`);
  await writeFile(file, script.replaceAll(described, 'nothing:{'));
}
