package safeguard.contracts;

import safeguard.platform.testing.SpecConformance;

class SpecConformanceTest extends SpecConformance {}
