package safeguard.obligations;

import safeguard.platform.testing.SpecConformance;

class SpecConformanceTest extends SpecConformance {}
