/** A database with a hundred thousand turns, written past the background in one transaction. */
import type { Page } from 'playwright-core';

export const many = { conversations: 2000, turnsEach: 50 };

/** The site, and the words that only one turn has, of the conversation that the tests look for. */
export const wanted = { id: 'talk-1234', site: 'garden-7.example', words: 'Größe stimmt nicht' };

/** Fills conversations and turns. The page must be one of the extension's, and the tables there. */
export const seedTranscripts = (page: Page): Promise<void> =>
  page.evaluate(
    async ([{ conversations, turnsEach }, { id, site, words }]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('no-thanks');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      const transaction = database.transaction(['conversations', 'turns'], 'readwrite');
      const now = Date.now();
      const hour = 3_600_000;
      for (let c = 0; c < conversations; c++) {
        const isWanted = c === 1234;
        const conversation = isWanted ? id : `talk-${c}`;
        const startedAt = now - (conversations - c) * hour;
        transaction.objectStore('conversations').put({
          ...{ id: conversation, site: isWanted ? site : `shop-${c % 40}.example`, vendor: 'tidio' },
          ...{ startedAt, lastAt: startedAt + turnsEach * 1000 },
          // The newest one's browser died.
          ...(c === conversations - 1
            ? { endedAt: null, endedBy: null }
            : { endedAt: startedAt + turnsEach * 1000, endedBy: 'person' }),
        });
        for (let seq = 1; seq <= turnsEach; seq++) {
          const text = `${seq % 2 ? 'Where is my order' : 'One moment please, I look it up'} ${c}-${seq}?`;
          const isNeedle = isWanted && seq === 40;
          transaction.objectStore('turns').put({
            ...{ conversation, seq, who: seq % 2 ? 'visitor' : 'agent' },
            // The second half was said on the next day.
            at: startedAt + seq * 1000 + (isWanted && seq > 25 ? 24 * hour : 0),
            text: isNeedle ? `Die ${words}, case #A-4711` : text,
            links: isNeedle ? ['https://garden-7.example/return'] : [],
            attachments: isNeedle ? ['invoice.pdf'] : [],
          });
        }
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [many, wanted] as const,
  );
