package safeguard.obligations.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H", "9, PT24H"})
    void waitsLongerEachTime(int attempts, Duration expected) {
        assertEquals(Optional.of(expected), RetryPolicy.STANDARD.after(attempts, 0));
    }

    @Test
    void givesUpAfterTheLastWait() {
        assertTrue(RetryPolicy.STANDARD.after(10, 0).isEmpty());
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        assertNotEquals(RetryPolicy.STANDARD.after(4, 1), RetryPolicy.STANDARD.after(4, 2));
        for (int spread = -100; spread < 100; spread++) {
            var wait = RetryPolicy.STANDARD.after(4, spread).orElseThrow();
            assertTrue(wait.compareTo(Duration.ofHours(2)) >= 0 && wait.compareTo(Duration.ofMinutes(144)) < 0);
        }
    }
}
