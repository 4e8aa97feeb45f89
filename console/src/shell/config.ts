/** Where this installation's identity provider and services are: read at start from `config.json` beside the page. */
export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly contractsUrl: string;
  readonly partnersUrl: string;
  readonly obligationsUrl: string;
}

const KEYS = ['issuer', 'clientId', 'contractsUrl', 'partnersUrl', 'obligationsUrl'] as const;

export class BadConfig extends Error {}

export async function loadConfig(fetchJson: typeof fetch = fetch): Promise<Config> {
  const response = await fetchJson(new URL('config.json', document.baseURI), { cache: 'no-store' });
  if (!response.ok) throw new BadConfig(`config.json: ${response.status}`);
  return parseConfig(await response.json());
}

export function parseConfig(json: unknown): Config {
  const values = json as Partial<Record<keyof Config, unknown>> | null;
  const [issuer, clientId, contractsUrl, partnersUrl, obligationsUrl] = KEYS.map((key) => {
    const value = values?.[key];
    if (typeof value !== 'string' || value === '') throw new BadConfig(`config.json: ${key} is missing`);
    return value.replace(/\/+$/, '');
  }) as [string, string, string, string, string];
  return { issuer, clientId, contractsUrl, partnersUrl, obligationsUrl };
}
