import { startPicker } from '../picker/picker.ts';
import { isConnected, send } from '../wire.ts';
import { extension } from './extension.ts';
import { shadowOf } from './shadow-of.ts';

/** One picker a page: asked for again, it begins anew. */
const scope = globalThis as { noThanksPicker?: AbortController };

export function pick(): void {
  scope.noThanksPicker?.abort();
  const stop = (scope.noThanksPicker = new AbortController());
  const say = (key: string): string => extension.i18n.getMessage(key);
  startPicker(
    {
      shadowOf,
      keep: async (definition) => (await send('keepPicked', { definition })) === true,
      left: () => void (isConnected() && scope.noThanksPicker === stop && send('pickerLeft', {})),
      text: {
        title: say('pickerTitle'),
        point: say('pickerPoint'),
        chosen: say('pickerChosen'),
        chosenWhole: say('pickerChosenWhole'),
        preview: say('pickerPreview'),
        saved: say('pickerSaved'),
        failed: say('pickerFailed'),
        refused: {
          page: say('pickerRefusedPage'),
          large: say('pickerRefusedLarge'),
          nameless: say('pickerRefusedNameless'),
        },
        hideAsking: say('pickerHideAsking'),
        hideAll: say('pickerHideAll'),
        keep: say('pickerKeep'),
        wider: say('pickerWider'),
        narrower: say('pickerNarrower'),
        back: say('pickerBack'),
        leave: say('pickerLeave'),
        close: say('pickerClose'),
        invitation: say('pickerInvitation'),
        launcher: say('pickerLauncher'),
        window: say('pickerWindow'),
        name: say('pickerName'),
        direction: say('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
      },
    },
    stop.signal,
  );
}
