package io.leadledger.portal.console.partner;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.console.partner.Partners.Permissions;
import io.leadledger.portal.view.ActionViews.FieldError;
import io.leadledger.portal.view.ActionViews.Option;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may do, as a form.
 *
 * @param chosen what the form shows: as it is, or as it was chosen and refused
 * @param refusals why it was refused
 */
record PermissionsPresenter(
        EntityScope scope, PartnerAnswer partner, Permissions now, PortalPermissions chosen, List<String> refusals) {

    /** One permission; with {@code options} it is chosen among these, else switched. */
    record Row(
            String id,
            String label,
            String allows,
            String byDefault,
            boolean on,
            @Nullable String value,
            List<Option> options) {}

    private record Switch(String id, Predicate<PortalPermissions> on) {}

    private static final String PROFILE = "editProfile";

    private static final List<Switch> SWITCHES = List.of(
            new Switch("viewLeads", PortalPermissions::viewLeads),
            new Switch("downloadLeads", PortalPermissions::downloadLeads),
            new Switch("acceptAndRejectLeads", PortalPermissions::acceptAndRejectLeads),
            new Switch("returnLeads", PortalPermissions::returnLeads),
            new Switch("viewInvoices", PortalPermissions::viewInvoices));

    Map<String, Object> model() {
        List<String> different = different();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "permissionColumns",
                Stream.of("name", "allows", "default", "now")
                        .map(key -> Column.of(words().say("console.permissions." + key)))
                        .toList());
        model.put(
                "permissions",
                Stream.concat(SWITCHES.stream().map(this::row), Stream.of(profile()))
                        .toList());
        model.put("permissionsAt", scope.path("/partners/" + partner.partnerId() + "/permissions"));
        model.put("permissionsHidden", Change.of(now.version()).hidden());
        model.put(
                "permissionErrors",
                refusals.stream().map(one -> new FieldError(null, one)).toList());
        model.put(
                "permissionsNote",
                different.isEmpty()
                        ? words().say("console.permissions.asDefault")
                        : words().say("console.permissions.differ", String.join(", ", different)));
        model.put("permissionsReset", different.isEmpty() ? List.of() : defaults());
        return model;
    }

    private Row row(Switch one) {
        return new Row(
                one.id(),
                name(one.id()),
                words().say("console.permission.allows." + one.id()),
                onOrOff(one.on().test(PermissionsForm.DEFAULTS)),
                one.on().test(chosen),
                null,
                List.of());
    }

    private Row profile() {
        return new Row(
                PROFILE,
                name(PROFILE),
                words().say("console.permission.allows." + PROFILE),
                said(PermissionsForm.DEFAULTS.editProfile()),
                false,
                chosen.editProfile().name(),
                Arrays.stream(ProfileEditing.values())
                        .map(editing -> new Option(editing.name(), said(editing), null))
                        .toList());
    }

    /** What is set otherwise than R-083 has it, by name. */
    private List<String> different() {
        Stream<String> switched = SWITCHES.stream()
                .filter(one -> one.on().test(now.permissions()) != one.on().test(PermissionsForm.DEFAULTS))
                .map(Switch::id);
        Stream<String> profile = now.permissions().editProfile() == PermissionsForm.DEFAULTS.editProfile()
                ? Stream.empty()
                : Stream.of(PROFILE);
        return Stream.concat(switched, profile).map(this::name).toList();
    }

    /** The form that sets all of them back. */
    private List<Hidden> defaults() {
        Stream<Hidden> on = SWITCHES.stream()
                .filter(one -> one.on().test(PermissionsForm.DEFAULTS))
                .map(one -> new Hidden(one.id(), "true"));
        return Stream.of(
                        on,
                        Stream.of(new Hidden(
                                PROFILE, PermissionsForm.DEFAULTS.editProfile().name())),
                        Change.of(now.version()).hidden().stream())
                .flatMap(hidden -> hidden)
                .collect(Collectors.toList());
    }

    private String name(String id) {
        return words().say("console.permission." + id);
    }

    private String onOrOff(boolean on) {
        return words().say(on ? "console.access.on" : "console.access.off");
    }

    private String said(ProfileEditing editing) {
        return words().say("console.permission.profile." + editing);
    }

    private Words words() {
        return scope.words();
    }
}
