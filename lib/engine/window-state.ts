/** Whose window is it? Decides, each time a chat window opens, whether the person opened it or it opened itself. */
export type WindowState = 'closed' | 'asking' | 'person' | 'site';

export interface WindowOwner {
  state(): WindowState;
  /** The window is seen open or closed now. */
  seen(open: boolean): void;
  /** The person pressed something that may open this chat. */
  pressed(on: 'launcher' | 'invitation' | 'control'): void;
  /** The person pressed inside the window: it is theirs from now on. */
  joined(): void;
}

export interface WindowOwnerContext {
  /** Milliseconds, monotonic. */
  now(): number;
  /** A press nobody showed us, but the browser knows of (inside a frame we cannot look into). */
  hadUnseenGesture(): boolean;
  /** Asks the frames that may have seen a press. Absent when there is nobody to ask. */
  ask?: () => Promise<boolean>;
  changed(state: WindowState, before: WindowState): void;
}

/** How long after a press an opening window still counts as its answer: a launcher may have to load its chat first. */
const patienceMs = { launcher: 10_000, invitation: 10_000, control: 2_000 };

export function createWindowOwner(context: WindowOwnerContext): WindowOwner {
  let state: WindowState = 'closed';
  let answerBy = -Infinity;

  function become(next: WindowState): void {
    if (next === state) return;
    const before = state;
    state = next;
    context.changed(next, before);
  }

  function judge(): void {
    if (context.now() <= answerBy || context.hadUnseenGesture()) become('person');
    else if (!context.ask) become('site');
    else {
      become('asking');
      void context.ask().then((yes) => {
        if (state === 'asking') become(yes || context.now() <= answerBy ? 'person' : 'site');
      });
    }
  }

  return {
    state: () => state,
    seen(open) {
      if (!open) become('closed');
      else if (state === 'closed') judge();
    },
    pressed(on) {
      answerBy = Math.max(answerBy, context.now() + patienceMs[on]);
      if (state === 'asking') become('person');
    },
    joined() {
      if (state !== 'closed') become('person');
    },
  };
}
