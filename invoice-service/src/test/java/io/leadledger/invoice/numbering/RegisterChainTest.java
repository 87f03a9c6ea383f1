package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

class RegisterChainTest {

    @RepeatedTest(100)
    @Tag("R-054")
    void one_changed_byte_of_any_document_changes_the_last_hash(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byte[] document = new byte[random.nextInt(1, 200)];
            random.nextBytes(document);
            documents.add(document);
        }
        String before = lastHash(documents);

        byte[] hit = documents.get(random.nextInt(documents.size()));
        hit[random.nextInt(hit.length)] ^= (byte) (1 << random.nextInt(8));

        assertThat(lastHash(documents)).isNotEqualTo(before).hasSize(64);
    }

    private static String lastHash(List<byte[]> documents) {
        String hash = RegisterChain.GENESIS;
        for (int i = 0; i < documents.size(); i++) {
            String pdf = Sha256.hex(documents.get(i));
            hash = RegisterChain.link(hash, "L-2026-" + i, RegisterChain.documentHash(pdf, pdf));
        }
        return hash;
    }
}
