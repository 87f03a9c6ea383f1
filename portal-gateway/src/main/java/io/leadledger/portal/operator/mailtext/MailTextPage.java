package io.leadledger.portal.operator.mailtext;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of mail, as a form.
 *
 * @param example how they read; absent while they cannot be filled
 */
public record MailTextPage(
        Shell shell, Head head, Form form, @Nullable Card<Example> example) implements Page {

    /** A mail with made-up values. */
    public record Example(String subject, String text) {}
}
