/** Roles as the token tells them, for what the page shows; the services alone decide what a person may do. */
export function rolesOf(accessToken: string, profile: object): readonly string[] {
  const claims = [payload(accessToken), profile as Claims];
  return [...new Set(claims.flatMap((claim) => [...texts(claim.roles), ...texts(claim.realm_access?.roles)]))];
}

interface Claims {
  roles?: unknown;
  realm_access?: { roles?: unknown };
}

function payload(token: string): Claims {
  try {
    const part = token.split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return {};
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
