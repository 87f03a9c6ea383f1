package io.leadledger.portal.operator.partner;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Permissions;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerPage.Permission;
import io.leadledger.portal.operator.partner.PartnerPage.Switched;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.Change;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a partner may do, as a form.
 *
 * @param chosen what the form shows: as it is, or as it was chosen and refused
 * @param mistakes why it was refused
 */
record PermissionsPresenter(
        EntityScope scope, PartnerAnswer partner, Permissions now, PortalPermissions chosen, Mistakes mistakes)
        implements OfEntity {

    private record Right(String id, Predicate<PortalPermissions> on) {}

    private static final String PROFILE = "editProfile";

    private static final List<Right> RIGHTS = List.of(
            new Right("viewLeads", PortalPermissions::viewLeads),
            new Right("downloadLeads", PortalPermissions::downloadLeads),
            new Right("acceptAndRejectLeads", PortalPermissions::acceptAndRejectLeads),
            new Right("returnLeads", PortalPermissions::returnLeads),
            new Right("viewInvoices", PortalPermissions::viewInvoices));

    PartnerPage.Permissions permissions() {
        List<String> different = different();
        String action = Addresses.partner(scope, partner.partnerId()) + "/permissions";
        return new PartnerPage.Permissions(
                say("console.permissions"),
                say("console.permissions.when"),
                Change.of(now.version()).post(action),
                mistakes,
                Table.of(say("console.permissions"), columns()),
                Stream.concat(RIGHTS.stream().map(this::row), Stream.of(profile()))
                        .toList(),
                different.isEmpty()
                        ? say("console.permissions.asDefault")
                        : words().say("console.permissions.differ", String.join(", ", different)),
                different.isEmpty() ? null : reset(action),
                say("console.permissions.save"));
    }

    private List<Column> columns() {
        return Stream.of("name", "allows", "default", "now")
                .map(key -> Column.of(say("console.permissions." + key)))
                .toList();
    }

    private Permission row(Right right) {
        return permission(
                right.id(),
                onOrOff(right.on().test(PortalPermissions.DEFAULTS)),
                Control.toggle(right.id(), name(right.id()), right.on().test(chosen)));
    }

    private Permission profile() {
        List<Option> options = Arrays.stream(ProfileEditing.values())
                .map(editing -> Option.of(editing.name(), said(editing)))
                .toList();
        return permission(
                PROFILE,
                said(PortalPermissions.DEFAULTS.editProfile()),
                Control.select(PROFILE, name(PROFILE), chosen.editProfile().name(), options));
    }

    private Permission permission(String id, String byDefault, Control control) {
        return new Permission(
                name(id),
                say("console.permission.allows." + id),
                byDefault,
                new Switched(control, onOrOff(true), onOrOff(false)));
    }

    /** What is set otherwise than R-083 has it, by name. */
    private List<String> different() {
        Stream<String> switched = RIGHTS.stream()
                .filter(one -> one.on().test(now.permissions()) != one.on().test(PortalPermissions.DEFAULTS))
                .map(Right::id);
        Stream<String> profile = now.permissions().editProfile() == PortalPermissions.DEFAULTS.editProfile()
                ? Stream.empty()
                : Stream.of(PROFILE);
        return Stream.concat(switched, profile).map(this::name).toList();
    }

    /** The form that sets all of them back. */
    private Button reset(String action) {
        Stream<Hidden> on = RIGHTS.stream()
                .filter(one -> one.on().test(PortalPermissions.DEFAULTS))
                .map(one -> new Hidden(one.id(), "true"));
        Hidden profile =
                new Hidden(PROFILE, PortalPermissions.DEFAULTS.editProfile().name());
        return Button.send(
                Button.Look.SMALL,
                null,
                say("console.permissions.reset"),
                Change.of(now.version())
                        .post(action, Stream.concat(on, Stream.of(profile)).toArray(Hidden[]::new)));
    }

    private String name(String id) {
        return say("console.permission." + id);
    }

    private String onOrOff(boolean on) {
        return say(on ? "console.access.on" : "console.access.off");
    }

    private String said(ProfileEditing editing) {
        return say("console.permission.profile." + editing);
    }
}
