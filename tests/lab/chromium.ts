/**
 * Chromium as a person has it: its tabs are really hidden when another one is in front, and their timers slowed down,
 * which no driver of tests allows. Its protocol is spoken here by hand, so that no page is attached to unless a person
 * has to type in it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/find-browser.ts';
import { idOf, launchChromium, quietSwitches } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { connect, type Wire } from './wire.ts';

export interface LabBrowser {
  wire: Wire;
  /** Opens a tab in front; answers with its target's id. */
  open(url: string): Promise<string>;
  /** Brings a tab to the front. */
  show(targetId: string): Promise<void>;
  /** Runs an expression in a page or worker, attached for that long only. */
  run<T>(targetId: string, expression: string): Promise<T>;
  /** The same in the extension's worker, started if need be. */
  inWorker<T>(expression: string): Promise<T>;
  /** Presses the element in the middle of what the selector finds, and types. */
  type(targetId: string, selector: string, text: string): Promise<void>;
  press(targetId: string, selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface LabOptions {
  extension: string;
  switches?: string[];
  /** On a display. */
  isHeaded?: boolean;
}

export async function launchLab({
  extension,
  switches = [],
  isHeaded = false,
}: LabOptions): Promise<LabBrowser> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found: install one, or set CHROMIUM to its executable.');
  const profile = await mkdtemp(join(tmpdir(), 'no-thanks-lab-'));
  // The welcome page of the installation would be in front of ours.
  await (await launchChromium({ extension, userDataDir: profile })).close();
  const child = spawn(
    executable,
    [
      ...quietSwitches,
      ...(isHeaded ? [] : ['--headless=new']),
      ...['--no-default-browser-check', '--remote-debugging-port=0', '--window-size=1100,720'],
      ...[
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
      ...switches,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const wire = await connect(await addressOf(child, profile));
  const attached = async <T>(targetId: string, run: (session: string) => Promise<T>): Promise<T> => {
    const { sessionId } = await wire.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    try {
      return await run(sessionId);
    } finally {
      await wire.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    }
  };
  const evaluate = async <T>(session: string, expression: string): Promise<T> => {
    const { result, exceptionDetails } = await wire.send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw.');
    return result.value;
  };
  const run = <T>(targetId: string, expression: string): Promise<T> =>
    attached(targetId, (session) => evaluate<T>(session, expression));

  async function press(session: string, selector: string): Promise<void> {
    const found = `(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 } })()`;
    const at = await evaluate<{ x: number; y: number }>(session, found);
    const how = { ...at, button: 'left', clickCount: 1 };
    for (const type of ['mousePressed', 'mouseReleased'])
      await wire.send('Input.dispatchMouseEvent', { type, ...how }, session);
  }

  return {
    wire,
    open: async (url) => (await wire.send<{ targetId: string }>('Target.createTarget', { url })).targetId,
    show: async (targetId) => void (await wire.send('Target.activateTarget', { targetId })),
    run,
    async inWorker(expression) {
      const find = async (): Promise<string | null> => {
        const { targetInfos } = await wire.send<{ targetInfos: Target[] }>('Target.getTargets');
        const found = targetInfos.find(
          ({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'),
        );
        // One that has only just started knows nothing yet.
        const isReady = found && (await run<boolean>(found.targetId, 'typeof chrome === "object"'));
        return isReady ? found.targetId : null;
      };
      let waker: string | undefined;
      if (!(await find().catch(() => null))) {
        // It sleeps: a page of the extension’s own, behind the others, has something to ask.
        const page = { url: `chrome-extension://${idOf(extension)}/options.html`, background: true };
        waker = (await wire.send<{ targetId: string }>('Target.createTarget', page)).targetId;
      }
      const worker = await waitFor('the extension’s worker', find, 30_000);
      if (waker) await wire.send('Target.closeTarget', { targetId: waker });
      return run(worker, expression);
    },
    press: (targetId, selector) => attached(targetId, (session) => press(session, selector)),
    type: (targetId, selector, text) =>
      attached(targetId, async (session) => {
        await press(session, selector);
        for (const letter of text)
          await wire.send('Input.dispatchKeyEvent', { type: 'char', text: letter }, session);
        const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
        for (const type of ['keyDown', 'keyUp'])
          await wire.send('Input.dispatchKeyEvent', { type, ...enter }, session);
      }),
    async close() {
      await wire.send('Browser.close').catch(() => {});
      await ended(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Chromium writes down where it listens. */
async function addressOf(child: ChildProcess, profile: string): Promise<string> {
  const [port, path] = await waitFor(
    'Chromium to start',
    async () => {
      if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`);
      const lines = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
      return lines.length > 1 ? lines : null;
    },
    30_000,
  );
  return `ws://127.0.0.1:${port}${path}`;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
