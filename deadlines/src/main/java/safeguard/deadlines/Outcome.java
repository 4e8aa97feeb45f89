package safeguard.deadlines;

import java.util.function.Function;
import java.util.function.Supplier;

/** A computed value or the reason why there is none. */
public sealed interface Outcome<T> {

    record Computed<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Runs a calculation; a {@link RefusalException} becomes {@link Refused}. */
    static <T> Outcome<T> of(Supplier<T> calculation) {
        try {
            return new Computed<>(calculation.get());
        } catch (RefusalException refused) {
            return new Refused<>(refused.refusal());
        }
    }

    /** The value, or the caller's own exception made from the refusal. */
    default <X extends Throwable> T orElseThrow(Function<Refusal, X> problem) throws X {
        return switch (this) {
            case Computed<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw problem.apply(refusal);
        };
    }

    default <R> Outcome<R> map(Function<T, R> then) {
        return switch (this) {
            case Computed<T>(T value) -> new Computed<>(then.apply(value));
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }
}
