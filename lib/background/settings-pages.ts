/** What our own pages ask and change about settings, and the rules that hold on every site. */
import type { Answer, FromPages, Payload } from '../messages.ts';
import { siteFromText } from '../policy/site.ts';
import { vendors } from '../vendors/index.ts';
import { shieldChanged } from './conversations/shielding.ts';
import { customRows } from './custom-store.ts';
import { getSettings } from './settings.ts';
import { choicesInTurn } from './sites.ts';
import { ordinaryStore } from './stores.ts';
import { deleteCopy, syncNow } from './sync.ts';
import { tellAll } from './tell-all.ts';

type Name =
  'deleteSyncCopy' | 'getSettings' | 'setSetting' | 'listSite' | 'setDefaultRule' | 'getVendorNames';
type Handlers = {
  [K in Name]: (data: Payload<FromPages, K>) => Promise<Answer<FromPages, K>>;
};

export const settingsHandlers: Handlers = {
  async getSettings() {
    const { defaults, storage } = await ordinaryStore();
    const rules = (await defaults.all()).map(({ key, rule }) => [key, rule]);
    return { settings: await getSettings(), defaults: Object.fromEntries(rules), storage };
  },

  async setSetting({ name, value }) {
    await choicesInTurn(async () => (await ordinaryStore()).settings.put({ key: name, value }));
    if (name === 'syncRules') void syncNow();
  },

  deleteSyncCopy: deleteCopy,

  async listSite({ list, text, isListed }) {
    const meant = isListed ? siteFromText(text) : { site: text };
    const { site } = meant;
    if (site === undefined) return meant;
    await choicesInTurn(async () => {
      const others = (await getSettings())[list].filter((one) => one !== site);
      const value = isListed ? [...others, site].sort() : others;
      await (await ordinaryStore()).settings.put({ key: list, value });
    });
    if (list === 'shieldSites') await shieldChanged(site);
    return meant;
  },

  async setDefaultRule({ vendor, rule }) {
    await choicesInTurn(async () => {
      const { defaults } = await ordinaryStore();
      await (rule === null ? defaults.delete(vendor) : defaults.put({ key: vendor, rule }));
    });
    await tellAll();
  },

  async getVendorNames() {
    const own = (await customRows(false)).map(({ vendor }) => vendor);
    return Object.fromEntries([...vendors, ...own].map(({ id, name }) => [id, name]));
  },
};
