package safeguard.platform.notes;

import safeguard.platform.testing.ArchitectureRules;

class PlatformArchitectureTest extends ArchitectureRules {
    PlatformArchitectureTest() {
        super("safeguard.platform");
    }
}
