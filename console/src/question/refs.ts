const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REF = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/;
const MAX_LENGTH = 64;

export interface ParsedRefs {
  readonly refs: readonly string[];
  readonly rejected: readonly string[];
}

/** Several refs in one text field, as people paste them: commas, semicolons, spaces or lines between them. */
export function parseRefs(input: string): ParsedRefs {
  const words = new Set(
    input
      .split(/[\s,;]+/)
      .filter((word) => word !== '')
      .map(canonical),
  );
  const refs = [...words].filter(isRef);
  return { refs, rejected: [...words].filter((word) => !isRef(word)) };
}

function isRef(word: string): boolean {
  return word.length <= MAX_LENGTH && (UUID.test(word) || REF.test(word));
}

/** Refs are written in capitals; a phone's keyboard likes small letters and long dashes. */
function canonical(word: string): string {
  const plain = word.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return UUID.test(plain) ? plain.toLowerCase() : plain.toUpperCase();
}
