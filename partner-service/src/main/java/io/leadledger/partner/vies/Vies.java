package io.leadledger.partner.vies;

import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.event.EventJson;
import io.leadledger.partner.vies.ViesAnswer.Silent;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * VIES as one asks it. Whatever comes back, or does not, it is an answer or silence within seconds; nothing of it is followed, unpacked
 * or kept in mind beyond its first bytes.
 */
@Component
public final class Vies {

    private static final Logger LOG = LoggerFactory.getLogger(Vies.class);

    private final ViesProperties properties;
    private final Clock clock;
    private final HttpClient http;
    private final Semaphore open;

    Vies(ViesProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.open = new Semaphore(properties.atOnce());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public boolean isOn() {
        return properties.enabled();
    }

    /**
     * Asks for a number. Takes at most the time that {@link ViesProperties#answer} says.
     *
     * @param vatId whose format and check digit are right
     * @param requesterVatId likewise
     */
    public ViesAnswer ask(String vatId, @Nullable String requesterVatId) {
        if (!open.tryAcquire()) {
            return new Silent(ViesSilence.OVERLOADED);
        }
        try {
            return asked(new ViesQuestion(vatId, requesterVatId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        } finally {
            open.release();
        }
    }

    private ViesAnswer asked(ViesQuestion question) {
        HttpRequest request = HttpRequest.newBuilder(properties.check())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(EventJson.mapper().writeValueAsBytes(question.body())))
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming = http.sendAsync(
                request,
                BodyHandlers.limiting(
                        BodyHandlers.ofByteArray(), properties.mostBytes().toBytes()));
        try {
            HttpResponse<byte[]> answer = coming.get(properties.answer().toMillis(), TimeUnit.MILLISECONDS);
            return ViesReader.read(
                    question,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (TimeoutException slow) {
            return new Silent(ViesSilence.TOO_SLOW);
        } catch (ExecutionException broken) {
            LOG.debug("no answer of VIES", broken);
            return new Silent(
                    broken.getCause() instanceof HttpTimeoutException ? ViesSilence.TOO_SLOW : ViesSilence.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Silent(ViesSilence.UNREACHABLE);
        } finally {
            coming.cancel(true);
        }
    }
}
