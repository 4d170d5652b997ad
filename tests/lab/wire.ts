/** The DevTools protocol over one WebSocket: a request, its answer. https://chromedevtools.github.io/devtools-protocol/ */
export interface Wire {
  /** Rejects with the browser's own words, and when nothing is answered for ten seconds. */
  send<T>(method: string, params?: object, sessionId?: string): Promise<T>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

export async function connect(address: string): Promise<Wire> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Nobody answers at ${address}.`));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data as string) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  socket.onclose = () => {
    for (const answer of waiting.values()) answer({ error: { message: 'The browser is gone.' } });
  };
  return {
    send: <T>(method: string, params = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => waiting.get(id)?.({ error: { message: 'No answer.' } }), 10_000);
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          clearTimeout(timer);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as T);
        });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
      }),
  };
}
