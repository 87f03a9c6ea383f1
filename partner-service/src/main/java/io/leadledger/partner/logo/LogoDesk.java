package io.leadledger.partner.logo;

import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.web.NoRoomForNow;
import io.leadledger.event.party.SellerLogo;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where uploaded pictures are read: one at a time, and each for a while only. A small file can ask for a lot of memory and time;
 * here it takes both from nobody but others that upload a picture.
 */
@Component
public final class LogoDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Function<byte[], Parsed<SellerLogo>> reading;
    private final Duration patience;
    private final Semaphore free = new Semaphore(1, true);

    @Autowired
    LogoDesk() {
        this(LogoReader::read, PATIENCE);
    }

    LogoDesk(Function<byte[], Parsed<SellerLogo>> reading, Duration patience) {
        this.reading = reading;
        this.patience = patience;
    }

    /**
     * The logo of a file, or why it is none; a picture that takes too long is none.
     *
     * @throws NoRoomForNow while others are read
     */
    public Parsed<SellerLogo> read(byte[] file) {
        FutureTask<Parsed<SellerLogo>> logo = new FutureTask<>(() -> reading.apply(file));
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoRoomForNow();
            }
            Thread.ofPlatform().name("logo").daemon().start(() -> thenFree(logo));
            return logo.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            logo.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoRoomForNow();
        } catch (TimeoutException | ExecutionException tooMuch) {
            logo.cancel(true);
            return Parsed.unfit(
                    "unreadable-picture", "a picture that can be read within " + patience.toSeconds() + " s");
        }
    }

    /** Even if nobody waited for its beginning. */
    private void thenFree(FutureTask<?> logo) {
        try {
            logo.run();
        } finally {
            free.release();
        }
    }
}
