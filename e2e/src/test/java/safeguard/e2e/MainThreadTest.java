package safeguard.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import safeguard.local.demo.Journey;

/** From partner to decision to reminder: the story of scenario S1 and what must hold around it, on one system. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainThreadTest {

    private static RunningSystem running;

    @BeforeAll
    static void startEverything() throws IOException, InterruptedException {
        running = RunningSystem.startFresh();
    }

    @AfterAll
    static void stopEverything() throws IOException {
        running.close();
    }

    @Test
    @Order(1)
    void bothHalvesOfTheStoryEndAsTheyShould() {
        assertTrue(play());
    }

    @Test
    @Order(2)
    void theStoryCanBePlayedAgain() {
        assertTrue(play());
    }

    private static boolean play() {
        return new Journey(running.system().ports(), running.control(), System.out).play();
    }
}
