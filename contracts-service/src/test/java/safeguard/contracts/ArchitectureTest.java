package safeguard.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import safeguard.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("safeguard.contracts");
    }

    /** The gate is made again from stored facts years later: nothing in it may look at the world. */
    @Test
    void theGateIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage("safeguard.contracts.gate", "safeguard.contracts.terms")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.enterprise..",
                        "jakarta.ws.rs..",
                        "java.sql..",
                        "java.net..",
                        "safeguard.contracts.peer..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("safeguard.contracts"));
    }
}
