package io.leadledger.delivery.personaldata;

import io.leadledger.api.delivery.datakey.DataKeyApi;
import io.leadledger.api.delivery.datakey.DataKeysAnswer;
import io.leadledger.api.delivery.datakey.DataKeysForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.delivery.support.Ids;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Hands out opened data keys in bulk, to the one client that may show personal data: the gateway (D-30). */
@RestController
class DataKeyController implements DataKeyApi {

    private static final int MOST = 5_000;

    private final KeyStore keyStore;

    DataKeyController(KeyStore keyStore) {
        this.keyStore = keyStore;
    }

    @Override
    @PreAuthorize("hasAuthority('data-keys:read')")
    public DataKeysAnswer open(DataKeysForm form) {
        return new DataKeysAnswer(keyStore.withIds(known(form)).stream()
                .map(key -> new DataKeysAnswer.OpenKey(key.keyId(), key.base64()))
                .toList());
    }

    private static List<String> known(DataKeysForm form) {
        Findings findings = new Findings();
        List<String> keyIds = findings.said("keyIds", form.keyIds());
        if (keyIds != null) {
            Lists.fewEnough(findings, "keyIds", keyIds, MOST);
        }
        findings.throwIfAny();
        return Objects.requireNonNull(keyIds).stream()
                .filter(Objects::nonNull)
                .filter(Ids::isId)
                .distinct()
                .toList();
    }
}
