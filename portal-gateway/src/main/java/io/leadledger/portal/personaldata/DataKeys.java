package io.leadledger.portal.personaldata;

import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.client.Timeouts;
import io.leadledger.api.delivery.datakey.DataKeyApi;
import io.leadledger.api.delivery.datakey.DataKeysForm;
import io.leadledger.portal.api.Services;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keys of data subjects, asked of delivery-service in bulk with the gateway's own client. They are held as long as the
 * page or batch that needs them, and stored nowhere: a key destroyed there opens nothing here a moment later (D-30).
 */
@Component
@EnableConfigurationProperties(DataKeyProperties.class)
public class DataKeys {

    private final DataKeyApi patiently;
    private final DataKeyApi soon;
    private final int perCall;

    DataKeys(Services services, OwnToken own, DataKeyProperties properties) {
        patiently = calls(services, own, Duration.ofSeconds(20));
        soon = calls(services, own, Duration.ofSeconds(2));
        perCall = properties.perCall();
    }

    /**
     * The keys with these ids; one that is missing was destroyed, and its person is erased.
     *
     * @throws KeysUnavailableException if delivery-service or the realm does not answer
     */
    public OpenedKeys open(Collection<String> keyIds) {
        return open(keyIds, patiently);
    }

    /** The keys with these ids, for what a page can do without: none while delivery-service does not answer at once. */
    public OpenedKeys openIfSoon(Collection<String> keyIds) {
        try {
            return open(keyIds, soon);
        } catch (KeysUnavailableException e) {
            return OpenedKeys.NONE;
        }
    }

    private OpenedKeys open(Collection<String> keyIds, DataKeyApi from) {
        List<String> wanted = List.copyOf(keyIds);
        Map<String, byte[]> opened = new HashMap<>();
        try {
            for (int first = 0; first < wanted.size(); first += perCall) {
                List<String> some = wanted.subList(first, Math.min(first + perCall, wanted.size()));
                from.open(new DataKeysForm(List.copyOf(some)))
                        .keys()
                        .forEach(key ->
                                opened.put(key.keyId(), Base64.getDecoder().decode(key.key())));
            }
        } catch (ServiceRefused | ServiceSilent unavailable) {
            throw new KeysUnavailableException(unavailable);
        }
        return new OpenedKeys(opened);
    }

    private static DataKeyApi calls(Services services, OwnToken own, Duration patience) {
        Timeouts timeouts = Timeouts.USUAL.answeredWithin(patience);
        return new ServiceClient("delivery-service", services.delivery(), timeouts, own).client(DataKeyApi.class);
    }
}
