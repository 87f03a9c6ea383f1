package io.leadledger.chassis.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(6);
    private final CountDownLatch ends = new CountDownLatch(1);

    @Test
    void two_large_ones_go_one_after_the_other_and_a_small_one_beside_the_first() {
        CompletableFuture<String> first = going(5);
        CompletableFuture<String> beside = begun(() -> room.with(1, () -> "beside"));
        assertThat(beside.join()).isEqualTo("beside");

        AtomicReference<Thread> waiting = new AtomicReference<>();
        CompletableFuture<Boolean> second = begun(() -> {
            waiting.set(Thread.currentThread());
            return room.with(5, first::isDone);
        });
        await().until(() -> waiting.get() != null && waiting.get().getState() == Thread.State.WAITING);
        assertThat(second).isNotDone();
        ends.countDown();

        assertThat(second.thenCombine(first, (wasOver, said) -> said + wasOver).join())
                .startsWith("over");
    }

    @Test
    void what_wants_more_than_there_is_has_all_of_it_and_gives_it_back_when_it_fails() {
        assertThatThrownBy(() -> room.with(1_000, () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");

        assertThat(room.<Boolean>with(6, () -> true)).isTrue();
    }

    @Test
    void who_is_interrupted_while_it_waits_does_not_begin() {
        CompletableFuture<String> first = going(6);
        CompletableFuture<String> begun = new CompletableFuture<>();
        CompletableFuture<Throwable> why = new CompletableFuture<>();
        Thread waiting = Thread.startVirtualThread(() -> {
            try {
                room.with(1, () -> begun.complete("begun"));
            } catch (IllegalStateException stopped) {
                why.complete(stopped);
            }
        });
        await().until(() -> waiting.getState() == Thread.State.WAITING);

        waiting.interrupt();

        assertThat(why.join()).hasMessageContaining("the service stops");
        assertThat(begun).isNotDone();
        ends.countDown();
        assertThat(first.join()).isEqualTo("over");
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private CompletableFuture<String> going(int wanted) {
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<String> going = begun(() -> room.with(wanted, () -> {
            inside.countDown();
            await().until(() -> ends.getCount() == 0);
            return "over";
        }));
        await().until(() -> inside.getCount() == 0);
        return going;
    }
}
