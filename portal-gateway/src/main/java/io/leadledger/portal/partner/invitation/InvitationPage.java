package io.leadledger.portal.partner.invitation;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/**
 * Where a password is chosen; passwords are never in it.
 *
 * @param action where the form is sent, which is the link itself
 * @param rules of the password, under what introduces them
 */
public record InvitationPage(
        Shell shell, Head head, String action, Mistakes mistakes, List<Control> controls, Rules rules, String verb)
        implements Page {

    /** What a password has to have. */
    public record Rules(String lead, List<String> all) {}
}
