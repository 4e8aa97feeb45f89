package safeguard.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests to the service under test, as someone; every answer is held to the OpenAPI document. */
public final class Api {

    private static final Set<String> KNOWN_TENANTS = ConcurrentHashMap.newKeySet();
    private static final SpecFilter SPEC = new SpecFilter(OpenApi.load());

    private Api() {}

    /** As the person of tenant hallberg who has this role, and is called like it. */
    public static RequestSpecification as(String role) {
        return as(role, "hallberg");
    }

    /** As the person of the tenant who has this role, and is called like it. */
    public static RequestSpecification as(String role, String tenant) {
        return asSubject(role, tenant, role);
    }

    /** As a certain person. */
    public static RequestSpecification asSubject(String role, String tenant, String subject) {
        know(tenant);
        return withToken(Tokens.user(issuer(), tenant, subject, role));
    }

    /** As another service that calls for a person of a tenant. */
    public static RequestSpecification asService(String service, String tenant, String subject) {
        know(tenant);
        return withToken(Tokens.client(issuer(), service, "service"))
                .header("Safeguard-Tenant", tenant)
                .header("Safeguard-Subject", subject);
    }

    /** As a client without a tenant, such as reminder-job or platform-operator. */
    public static RequestSpecification asClient(String role) {
        return withToken(Tokens.client(issuer(), role, role));
    }

    /** With any token. */
    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** Without a token. */
    public static RequestSpecification anonymous() {
        return given().filter(SPEC).contentType(ContentType.JSON).accept("application/json, application/problem+json");
    }

    /** The issuer of good tokens. */
    public static String issuer() {
        return ConfigProvider.getConfig().getValue("safeguard.oidc.issuer", String.class);
    }

    private static void know(String tenant) {
        if (KNOWN_TENANTS.add(tenant)) {
            asClient("platform-operator")
                    .body("{\"name\":\"%s\"}".formatted(tenant))
                    .put("/v1/tenants/" + tenant)
                    .then()
                    .statusCode(200);
        }
    }
}
