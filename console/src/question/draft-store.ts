import { EMPTY_DRAFT, type Draft } from './draft.ts';

const KEY = 'safeguard.question';

/** Keeps the answers across a new sign-in and a reload: in this tab only, and only for the person who wrote them. */
export class DraftStore {
  private readonly subject: string;
  private readonly storage: Storage;

  constructor(subject: string, storage: Storage = sessionStorage) {
    this.subject = subject;
    this.storage = storage;
  }

  save(draft: Draft): void {
    this.storage.setItem(KEY, JSON.stringify({ subject: this.subject, draft }));
  }

  load(): Draft {
    const saved = this.read();
    if (saved?.subject === this.subject) return { ...EMPTY_DRAFT, ...saved.draft };
    this.clear();
    return EMPTY_DRAFT;
  }

  clear(): void {
    this.storage.removeItem(KEY);
  }

  private read(): { subject: string; draft: Partial<Draft> } | null {
    try {
      return JSON.parse(this.storage.getItem(KEY) ?? 'null') as { subject: string; draft: Partial<Draft> } | null;
    } catch {
      return null;
    }
  }
}
