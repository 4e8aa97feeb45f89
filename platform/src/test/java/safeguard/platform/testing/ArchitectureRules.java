package safeguard.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import safeguard.platform.tenancy.TenantOwned;

/** The shape that every service keeps. */
public abstract class ArchitectureRules {

    private final String base;
    private final JavaClasses service;

    /** @param base the service's base package, such as {@code safeguard.partners} */
    protected ArchitectureRules(String base) {
        this.base = base;
        this.service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching(base + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(service);
    }

    @Test
    void everyEndpointNamesItsRoles() {
        methods()
                .that(areEndpoints())
                .should(nameTheirRoles())
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void resourcesNeverSeeEntities() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(service);
    }

    @Test
    void servicesNeverSeeHttp() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void everyEntityBelongsToATenant() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(TenantOwned.class)
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void namesAreOfTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|DAO)")
                .check(service);
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getOwner().isAnnotatedWith(Path.class)
                        && !method.getOwner().isInterface()
                        && method.getAnnotations().stream()
                                .anyMatch(annotation ->
                                        annotation.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("have @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no role"));
                }
            }
        };
    }
}
