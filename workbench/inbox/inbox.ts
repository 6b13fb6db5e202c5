import type { Message } from './message.ts';

export interface Inbox {
  receive(message: Omit<Message, 'id'>): void;
  messages(): Message[];
  onMessage(listener: (message: Message) => void): () => void;
  waitFor(predicate: (message: Message) => boolean, timeoutMs?: number): Promise<Message>;
}

/** Everybody's mail in one list, oldest first. */
export function createInbox(): Inbox {
  const messages: Message[] = [];
  const listeners = new Set<(message: Message) => void>();
  const onMessage = (listener: (message: Message) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    receive(incoming) {
      const message = { ...incoming, id: `m${messages.length + 1}` };
      messages.push(message);
      for (const listener of [...listeners]) listener(message);
    },
    messages: () => [...messages],
    onMessage,
    waitFor(predicate, timeoutMs = 5000) {
      const here = messages.find(predicate);
      if (here) return Promise.resolve(here);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          const subjects = messages.map((m) => `${m.to}: ${m.subject}`).join('; ');
          reject(new Error(`no such message in ${timeoutMs} ms; the inbox holds [${subjects}]`));
        }, timeoutMs);
        const stop = onMessage((message) => {
          if (!predicate(message)) return;
          clearTimeout(timer);
          stop();
          resolve(message);
        });
      });
    },
  };
}
