/** A soft 660 Hz tone as a WAV file (8-bit mono), for widgets that chime. */
export function chime(seconds = 0.4, rate = 8000): Buffer {
  const length = Math.floor(seconds * rate);
  const wav = Buffer.alloc(44 + length);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + length, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(length, 40);
  for (let i = 0; i < length; i++) wav[44 + i] = 128 + 40 * Math.sin((2 * Math.PI * 660 * i) / rate);
  return wav;
}
