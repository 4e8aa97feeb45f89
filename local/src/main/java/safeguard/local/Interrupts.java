package safeguard.local;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ctrl-C, a termination request and a closed terminal. A shutdown hook would not see the second Ctrl-C, and the class
 * that can is outside the compiler's standard library: hence the reflection.
 */
final class Interrupts {

    private Interrupts() {}

    static void handle(Runnable first, Runnable second) {
        var calls = new Object() {
            private boolean seen;

            private synchronized boolean isFirst() {
                boolean result = !seen;
                seen = true;
                return result;
            }
        };
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Interrupts.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            (calls.isFirst() ? first : second).run();
                        }
                        return null;
                    });
            for (String name : List.of("INT", "TERM", "HUP")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("signals cannot be handled on this JVM", e);
        }
    }
}
