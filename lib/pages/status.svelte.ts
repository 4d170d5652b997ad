/** The one line that says what just happened, for eyes and screen readers alike. */
export class Status {
  message = $state('');

  /** The same words twice are announced twice: an aria-live region hears only changes. */
  say(message: string): void {
    if (this.message !== message) {
      this.message = message;
      return;
    }
    this.message = '';
    queueMicrotask(() => requestAnimationFrame(() => (this.message = message)));
  }
}
