/** Journeys over the packaged services with a real PostgreSQL, real Keycloak tokens, real SMTP and a real browser. */
package safeguard.e2e;
