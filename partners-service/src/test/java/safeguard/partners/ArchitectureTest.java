package safeguard.partners;

import safeguard.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("safeguard.partners");
    }
}
