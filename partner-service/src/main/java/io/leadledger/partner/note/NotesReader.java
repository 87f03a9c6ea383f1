package io.leadledger.partner.note;

import io.leadledger.api.partner.note.NotesForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Understood;
import io.leadledger.id.PartnerId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads notes that came over HTTP. */
final class NotesReader {

    private static final int MAX_TEXT = 4_000;
    private static final int MAX_TAG = 40;

    private NotesReader() {}

    static Understood<ChangeNotes> read(PartnerId partnerId, NotesForm form) {
        Findings findings = new Findings();
        ChangeNotes command =
                new ChangeNotes(partnerId, findings.lines("text", form.text(), MAX_TEXT), tags(form.tags(), findings));
        return new Understood<>(command, findings.rejections());
    }

    private static @Nullable List<String> tags(@Nullable List<@Nullable String> sent, Findings findings) {
        if (sent == null) {
            return null;
        }
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String tag = findings.optional("tags[" + i + ']', sent.get(i), NotesReader::tag);
            if (tag != null) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static Parsed<String> tag(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TAG
                ? Parsed.fit(text)
                : Parsed.unfit("too-long", "at most " + MAX_TAG + " characters");
    }
}
