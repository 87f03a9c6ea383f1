package io.leadledger.partner.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.web.NoRoomForNow;
import io.leadledger.event.party.SellerLogo;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-003")
class LogoDeskTest {

    private static final byte[] SLOW = {1};
    private static final byte[] QUICK = {2};
    private static final byte[] DEEP = {3};
    private static final SellerLogo LOGO = new SellerLogo("0".repeat(64), 60, 30, "");

    private final CountDownLatch end = new CountDownLatch(1);
    private final LogoDesk desk = new LogoDesk(this::reading, Duration.ofMillis(300));

    @Test
    void one_that_takes_too_long_is_refused_and_holds_up_other_pictures_until_it_ends() {
        assertThat(desk.read(QUICK)).isEqualTo(Parsed.fit(LOGO));

        assertThat(code(desk.read(SLOW))).isEqualTo("unreadable-picture");
        assertThatExceptionOfType(NoRoomForNow.class).isThrownBy(() -> desk.read(QUICK));

        end.countDown();
        assertThat(desk.read(QUICK)).isEqualTo(Parsed.fit(LOGO));
    }

    @Test
    void one_that_breaks_its_reader_is_refused_and_the_next_is_read() {
        assertThat(code(desk.read(DEEP))).isEqualTo("unreadable-picture");
        assertThat(desk.read(QUICK)).isEqualTo(Parsed.fit(LOGO));
    }

    /** Not to be hurried: it heeds no interruption. */
    private Parsed<SellerLogo> reading(byte[] file) {
        if (file == DEEP) {
            throw new StackOverflowError();
        }
        while (file == SLOW) {
            try {
                end.await();
                break;
            } catch (InterruptedException unheeded) {
                continue;
            }
        }
        return Parsed.fit(LOGO);
    }

    private static String code(Parsed<SellerLogo> refused) {
        return ((Parsed.Unfit<SellerLogo>) refused).code();
    }
}
