package safeguard.obligations;

import safeguard.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("safeguard.obligations");
    }
}
