package io.leadledger.scenario.api;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes each call of a contract again while nobody answers it, for a minute at most: every one may be made twice. */
final class Repeating {
    static final Duration TIME_TO_COME_BACK = Duration.ofSeconds(60);
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Waiting waiting;

    Repeating(Waiting waiting) {
        this.waiting = waiting;
    }

    /** The calls of a contract, repeated. */
    <T> T calls(Class<T> contract, T calls) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    var limit = waiting.limit(TIME_TO_COME_BACK);
                    while (true) {
                        try {
                            return called(calls, method, arguments);
                        } catch (ServiceSilent silent) {
                            if (limit.isOver()) {
                                throw new RunFailed("expected an answer from %s, but for %d s there was none: %s"
                                        .formatted(
                                                silent.service(), TIME_TO_COME_BACK.toSeconds(), silent.getMessage()));
                            }
                        } catch (ServiceRefused refused) {
                            if (refused.status() != TOO_MANY_REQUESTS || limit.isOver()) {
                                throw refused;
                            }
                        }
                        limit.pause(BETWEEN_TRIES);
                    }
                }));
    }

    private static @Nullable Object called(Object calls, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(calls, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
