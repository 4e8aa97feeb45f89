package safeguard.obligations.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class PersonTest {

    private static final String ANNA = """
            {"name":"Anna Berger","email":"anna@example.org","emailVerified":true,"locale":"de-DE","zone":"Europe/Berlin",
             "roles":["person-test"],"manager":null,"deputy":"bert","leftAt":null}""";

    @Test
    void isAddedOnceAndChangedWithItsETag() {
        put("person-1", null, ANNA)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/v1/people/person-1"));
        put("person-1", null, ANNA).statusCode(428);
        put("person-1", "\"0\"", ANNA.replace("Anna", "Anne")).statusCode(200).header("ETag", "\"1\"");
        put("person-1", "\"0\"", ANNA).statusCode(412);

        Api.as("contract-manager")
                .get("/v1/people/person-1")
                .then()
                .statusCode(200)
                .body("name", equalTo("Anne Berger"))
                .body("deputy", equalTo("bert"));
        Api.as("contract-manager", "kessler").get("/v1/people/person-1").then().statusCode(404);
    }

    @Test
    void anETagOfNobodyMatchesNothing() {
        put("person-6", "\"0\"", ANNA).statusCode(412);
        Api.as("auditor").get("/v1/people/person-6").then().statusCode(404);
    }

    @Test
    void isListedByRole() {
        put("person-2", null, ANNA.replace("person-test", "person-test-2")).statusCode(201);
        put("person-3", null, ANNA.replace("person-test", "person-test-2")).statusCode(201);

        Api.as("auditor")
                .get("/v1/people?role=person-test-2&limit=1")
                .then()
                .statusCode(200)
                .body("items.subject", contains("person-2"))
                .body("next", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            anna@example.org  | not-an-address              | 400 | /email
            anna@example.org  | anna@exämple.org            | 422 | /email
            Europe/Berlin     | Europe/Atlantis             | 422 | /zone
            "leftAt":null     | "leftAt":"yesterday"        | 400 | /leftAt
            "leftAt":null     | "leftAt":"+99999-01-01"     | 400 | /leftAt
            "leftAt":null     | "subject":"someone-else"    | 400 | /subject
            Anna Berger       | BLANK                       | 400 | /name
            """)
    void refusesWhatIsNotAPerson(String good, String bad, int status, String pointer) {
        put("person-4", null, ANNA.replace(good, bad.replace("BLANK", " ")))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyTheAdministratorChangesPeople() {
        Api.as("contract-manager").body(ANNA).put("/v1/people/person-5").then().statusCode(403);
    }

    private static ValidatableResponse put(String subject, String etag, String body) {
        var request = Api.as("tenant-admin").body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/v1/people/" + subject)
                .then();
    }
}
