package safeguard.local.setup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Plain HTTP to our own loopback servers. */
public final class Http {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    public static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT);
    }

    public static HttpRequest.Builder json(HttpRequest.Builder request, String method, String body) {
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    public static HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("No answer from %s.".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while waiting for %s.".formatted(request.uri()), e);
        }
    }

    public static boolean answers(String url) {
        try {
            return send(to(url).timeout(Duration.ofSeconds(5))).statusCode() == 200;
        } catch (Refusal notYet) {
            return false;
        }
    }

    /** Waits until the address answers 200; false when time is up or the server behind it has ended. */
    public static boolean awaitAnswer(String url, Duration limit, BooleanSupplier alive) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(url)) {
            if (!alive.getAsBoolean() || System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(POLL);
        }
        return true;
    }
}
