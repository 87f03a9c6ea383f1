package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    /** What was registered before there were reports keeps its hash. */
    @Test
    @Tag("R-054")
    void a_document_without_a_report_has_the_hash_that_it_always_had() {
        assertThat(RegisterChain.documentHash("a", "b", null)).isEqualTo(Sha256.hex("a\nb\n"));
        assertThat(RegisterChain.documentHash("a", null, null)).isEqualTo(Sha256.hex("a\n\n"));
        assertThat(RegisterChain.documentHash("a", "b", "c")).isEqualTo(Sha256.hex("a\nb\nc\n"));
    }

    private static String lastHash(List<byte[]> documents) {
        String hash = RegisterChain.GENESIS;
        for (int i = 0; i < documents.size(); i++) {
            String one = Sha256.hex(documents.get(i));
            String other = Sha256.hex("unchanged");
            String document = switch (i % 3) {
                case 0 -> RegisterChain.documentHash(one, other, other);
                case 1 -> RegisterChain.documentHash(other, one, other);
                default -> RegisterChain.documentHash(other, other, one);
            };
            hash = RegisterChain.link(hash, "L-2026-" + i, document);
        }
        return hash;
    }
}
