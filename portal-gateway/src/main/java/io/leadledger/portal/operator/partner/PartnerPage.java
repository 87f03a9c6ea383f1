package io.leadledger.portal.operator.partner;

import io.leadledger.portal.operator.vatid.VatIdCard;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a partner.
 *
 * @param about cards of what is known of it
 * @param vatId what VIES said; absent where it is off and was never asked
 * @param access heading of what it may do in the portal, and of its account there
 * @param lists its assignments, its invoices
 * @param revocation the question before its access is taken away; absent where it has none
 */
public record PartnerPage(
        Shell shell,
        Head head,
        List<Fact> facts,
        List<Card<List<Fact>>> about,
        @Nullable VatIdCard vatId,
        String access,
        Permissions permissions,
        Account account,
        List<Section> lists,
        @Nullable Dialog revocation)
        implements Page {

    /** A list of the partner's under its heading. */
    public record Section(String heading, @Nullable String note, Listing list) {}

    /**
     * What the partner may do, as a form.
     *
     * @param frame the table's columns
     * @param note whether anything differs from what every partner may
     * @param reset sets it back to that; absent where nothing differs
     */
    public record Permissions(
            String heading,
            String hint,
            Post post,
            Mistakes mistakes,
            Table frame,
            List<Permission> rows,
            String note,
            @Nullable Button reset,
            String save) {}

    /** One permission: switched, or chosen among several. */
    public record Permission(String label, String allows, String byDefault, Switched control) {}

    /** A control of the table, whose label is the row's; {@code on} and {@code off} stand beside a switch. */
    public record Switched(Control control, String on, String off) {}

    /** The partner's account: how it stands, and what can be done about it. */
    public record Account(
            String heading,
            Chip state,
            List<Fact> facts,
            List<Button> steps,
            @Nullable String note) {}
}
