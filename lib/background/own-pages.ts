/** What our own pages ask about the person's own definitions. */
import { readDefinitions, writeDefinitions } from '../custom/file.ts';
import { definitionOf } from '../engine/custom-id.ts';
import type { Answer, FromPages, Payload } from '../messages.ts';
import { isSite } from '../policy/site.ts';
import {
  addRules,
  changeCustomRule,
  checkDefinition,
  deleteCustomRule,
  newId,
  restoreCustomRule,
  switchCustomRule,
} from './custom-rules.ts';
import { customRows } from './custom-store.ts';

type Handlers = {
  [
    K in
      | 'getOwnRules'
      | 'editOwnRule'
      | 'switchOwnRule'
      | 'deleteOwnRule'
      | 'restoreOwnRule'
      | 'importDefinitions'
      | 'exportDefinitions'
  ]: (data: Payload<FromPages, K>) => Promise<Answer<FromPages, K>>;
};

export const ownPageHandlers: Handlers = {
  getOwnRules: () => customRows(false),

  async editOwnRule({ id, definition }) {
    const { vendor, faults } = checkDefinition(definition, id);
    if (!vendor) return faults;
    return (await changeCustomRule(id, (row) => ({ ...row, vendor })))
      ? []
      : [{ field: '', fault: 'missing' }];
  },

  switchOwnRule: ({ id, isOn }) => switchCustomRule(id, isOn),
  deleteOwnRule: ({ id }) => deleteCustomRule(id),

  async restoreOwnRule({ row, declines }) {
    const { vendor } = checkDefinition(definitionOf(row.vendor), row.id);
    if (!vendor) return false;
    await restoreCustomRule({ row: { ...row, vendor }, declines });
    return true;
  },

  async importDefinitions({ text }) {
    const { entries, faults } = readDefinitions(text, isSite);
    if (!entries) return { added: 0, faults };
    const rows = entries.map(({ site, definition }) => {
      const id = newId(definition.name);
      return { site, vendor: checkDefinition(definition, id).vendor! };
    });
    const added = await addRules(false, 'imported', rows);
    if (added === 'tooMany') return { added: 0, faults: [{ place: '', fault: 'tooMany' }] };
    return { added: added.length, faults: [] };
  },

  exportDefinitions: async () =>
    writeDefinitions(
      (await customRows(false)).map(({ site, vendor }) => ({ site, definition: definitionOf(vendor) })),
    ),
};
