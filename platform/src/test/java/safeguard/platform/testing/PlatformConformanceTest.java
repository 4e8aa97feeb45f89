package safeguard.platform.testing;

/** The conformance test itself, on the example service of the platform's tests. */
class PlatformConformanceTest extends SpecConformance {
    PlatformConformanceTest() {
        super(location -> true);
    }
}
