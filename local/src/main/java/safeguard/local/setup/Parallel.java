package safeguard.local.setup;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Side by side on virtual threads; the first failure is the failure of all. */
public final class Parallel {

    private Parallel() {}

    /** Work on one item. */
    @FunctionalInterface
    public interface Work<T> {
        void on(T item) throws Exception;
    }

    /** Work that leaves nothing but its effect. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    public static Future<Boolean> begin(ExecutorService threads, Task task) {
        return threads.submit(() -> {
            task.run();
            return true;
        });
    }

    public static <T> void forEach(Collection<T> items, Work<? super T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awaitAll(
                    threads,
                    items.stream()
                            .map(item -> begin(threads, () -> work.on(item)))
                            .toList());
        }
    }

    /** Stops the others as soon as one has failed. */
    public static void awaitAll(ExecutorService threads, List<Future<Boolean>> tasks) {
        try {
            tasks.forEach(Parallel::await);
        } catch (RuntimeException failed) {
            threads.shutdownNow();
            throw failed;
        }
    }

    public static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw asUnchecked(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while starting.", e);
        }
    }

    private static RuntimeException asUnchecked(Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case InterruptedException _ -> new Refusal("Stopped while starting.", cause);
            default -> new Refusal("%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage()), cause);
        };
    }
}
