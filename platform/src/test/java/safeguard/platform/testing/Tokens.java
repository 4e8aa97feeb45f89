package safeguard.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signed access tokens as the identity provider makes them, for tests. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KeyPair KEY = newKey();
    private static final List<String> AUDIENCES =
            List.of("partners-service", "contracts-service", "obligations-service");

    private Tokens() {}

    /** A token of a person (or client) of a tenant; the subject is "{role}" unless told otherwise. */
    public static String user(String issuer, String tenant, String subject, String... roles) {
        var claims = claims(issuer, subject, roles);
        claims.put("tenant", tenant);
        return sign(claims);
    }

    /** A token without a tenant: services, jobs and operators. */
    public static String client(String issuer, String client, String... roles) {
        var claims = claims(issuer, client, roles);
        claims.put("azp", client);
        return sign(claims);
    }

    /** The claims of a good token, to be spoiled. */
    public static Map<String, Object> claims(String issuer, String subject, String... roles) {
        var now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("sub", subject);
        claims.put("aud", AUDIENCES);
        claims.put("typ", "Bearer");
        claims.put("azp", "safeguard-cli");
        claims.put("iat", now);
        claims.put("auth_time", now);
        claims.put("exp", now + 300);
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    /** Signs claims with the key that the test issuer publishes. */
    public static String sign(Map<String, Object> claims) {
        try {
            var signed = encode(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT", "kid", "test"))) + "."
                    + encode(JSON.writeValueAsBytes(claims));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Publishes the key set and answers client-credentials requests, at the paths of the real provider. */
    static final class Issuer implements AutoCloseable {
        private final HttpServer server;

        private Issuer(HttpServer server) {
            this.server = server;
        }

        static Issuer start() throws IOException {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new Issuer(server);
            server.createContext("/protocol/openid-connect/certs", exchange -> answer(exchange, keySet()));
            server.createContext(
                    "/protocol/openid-connect/token",
                    exchange -> answer(
                            exchange,
                            Map.of(
                                    "access_token",
                                    client(issuer.address(), "service-under-test", "service"),
                                    "token_type",
                                    "Bearer",
                                    "expires_in",
                                    300)));
            server.start();
            return issuer;
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        private static Map<String, Object> keySet() {
            var key = (RSAPublicKey) KEY.getPublic();
            return Map.of(
                    "keys",
                    List.of(Map.of(
                            "kty",
                            "RSA",
                            "kid",
                            "test",
                            "use",
                            "sig",
                            "alg",
                            "RS256",
                            "n",
                            unsigned(key.getModulus()),
                            "e",
                            unsigned(key.getPublicExponent()))));
        }

        private static String unsigned(BigInteger number) {
            var bytes = number.toByteArray();
            int from = bytes[0] == 0 ? 1 : 0;
            return encode(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
        }

        private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
