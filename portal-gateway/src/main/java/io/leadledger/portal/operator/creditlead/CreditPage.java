package io.leadledger.portal.operator.creditlead;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/**
 * What crediting leads gives, and the question whether that is wanted.
 *
 * @param notes the sums of each note, and what is left afterwards
 */
public record CreditPage(Shell shell, Head head, List<Card<List<Sum>>> notes, Form form) implements Page {}
