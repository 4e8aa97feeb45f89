import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { Config } from '../shell/config.ts';
import { rolesOf } from './roles.ts';

export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export class SignInNeeded extends Error {}

/** What the page needs from the sign-in; the tests put their own in its place. */
export interface Session {
  person(): Promise<Person | null>;
  accessToken(): Promise<string>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

const RETURNING = 'safeguard.signed-in';

/**
 * Authorization code flow with PKCE. Tokens stay in memory only: a reload goes through the identity provider again,
 * which answers without a question while its own session lives.
 */
export class OidcSession implements Session {
  private readonly users: UserManager;

  constructor(config: Config) {
    const home = new URL('./', document.baseURI).href;
    this.users = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: home,
      post_logout_redirect_uri: home,
      response_type: 'code',
      scope: 'openid profile',
      automaticSilentRenew: false,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
  }

  async person(): Promise<Person | null> {
    const user = await this.users.getUser();
    return user && personOf(user);
  }

  /** Finishes a sign-in that is under way, or starts one for somebody who only reloaded the page. */
  async resume(): Promise<'signed-in' | 'leaving' | 'nobody'> {
    const query = new URLSearchParams(location.search);
    if (query.has('state') && (query.has('code') || query.has('error'))) {
      const answer = location.href;
      history.replaceState(null, '', location.pathname);
      await this.users.signinCallback(answer);
      sessionStorage.setItem(RETURNING, 'yes');
      return 'signed-in';
    }
    if (sessionStorage.getItem(RETURNING) === null) return 'nobody';
    sessionStorage.removeItem(RETURNING);
    await this.signIn();
    return 'leaving';
  }

  async accessToken(): Promise<string> {
    const user = await this.users.getUser();
    if (user && !aboutToExpire(user)) return user.access_token;
    return (await this.renew(user)).access_token;
  }

  async signIn(): Promise<void> {
    await this.users.signinRedirect();
  }

  async signOut(): Promise<void> {
    sessionStorage.clear();
    try {
      await this.users.signoutRedirect();
    } catch {
      await this.users.removeUser(); // the provider does not answer: forget the tokens at least
      location.reload();
    }
  }

  /** Only by refresh token: no hidden frame, so no frame needs to be allowed. */
  private async renew(user: User | null): Promise<User> {
    if (!user?.refresh_token) throw new SignInNeeded();
    const renewed = await this.users.signinSilent().catch((failure: unknown) => {
      if (failure instanceof TypeError) throw failure; // the network, not the sign-in
      return null;
    });
    if (!renewed) throw new SignInNeeded();
    return renewed;
  }
}

function aboutToExpire(user: User): boolean {
  return (user.expires_in ?? 0) < 10;
}

function personOf(user: User): Person {
  const { sub, name, preferred_username: username } = user.profile;
  return { subject: sub, name: name ?? username ?? sub, roles: rolesOf(user.access_token, user.profile) };
}
