import { build, type PluginOption } from 'vite';

/** One script out of a file of tests/dom/support/ and everything it imports, to be run in a page. */
export async function bundle(file: string, plugins: PluginOption[] = []): Promise<string> {
  const entry = new URL(file, import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'noThanksTest' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  return (first as { output: { code: string }[] }).output[0]!.code;
}
