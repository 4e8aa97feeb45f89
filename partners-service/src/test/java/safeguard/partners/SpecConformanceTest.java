package safeguard.partners;

import safeguard.platform.testing.SpecConformance;

class SpecConformanceTest extends SpecConformance {}
