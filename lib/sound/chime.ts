/** Two soft notes, one after the other. Generated, so that there is no file to ship and no licence to keep. */
const notes = [
  { hertz: 660, at: 0 },
  { hertz: 880, at: 0.14 },
];
const noteSeconds = 0.45;
/** Of 1: quieter than speech. */
const loudness = 0.12;

/** Plays them once, from now. Resolves when the last one has died away. */
export function playChime(context: BaseAudioContext): Promise<void> {
  const played = notes.map(({ hertz, at }) => {
    const start = context.currentTime + at;
    const tone = new OscillatorNode(context, { frequency: hertz });
    const volume = new GainNode(context, { gain: 0 });
    // From and to silence without a step, which would click.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loudness, start + 0.02);
    volume.gain.linearRampToValueAtTime(0, start + noteSeconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + noteSeconds);
    return new Promise<void>((resolve) => tone.addEventListener('ended', () => resolve()));
  });
  return Promise.all(played).then(() => {});
}
