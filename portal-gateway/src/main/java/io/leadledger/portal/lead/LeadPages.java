package io.leadledger.portal.lead;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.directory.PartnerProfiles;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import io.leadledger.portal.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The partner's leads. */
@Controller
@PreAuthorize("@portal.may('VIEW_LEADS')")
class LeadPages {

    private static final int PER_PAGE = 50;

    private final Leads leads;
    private final LeadCsv csv;
    private final Opening opening;
    private final PartnerProfiles profiles;
    private final Portal portal;

    LeadPages(Leads leads, LeadCsv csv, Opening opening, PartnerProfiles profiles, Portal portal) {
        this.leads = leads;
        this.csv = csv;
        this.opening = opening;
        this.profiles = profiles;
        this.portal = portal;
    }

    @GetMapping("/partner/leads")
    ModelAndView list(
            PartnerLogin login,
            @RequestParam Map<String, String> said,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            Locale locale) {
        Surroundings around = profiles.of(login.partnerId(), locale);
        LeadFilter filter = LeadFilter.of(said);
        LeadCursor cursor = cursor(login, filter, said.get("at"));
        LeadPage page = leads.page(login.partnerId(), filter, around.words().zone(), cursor, PER_PAGE);
        boolean mayDownload = portal.permissions().contains(PartnerPermission.DOWNLOAD_LEADS);
        LeadValues values = opening.listed(page.rows(), around);
        return new ModelAndView(
                        "partner/leads", new LeadListPresenter(filter, page, values, around, mayDownload).model())
                .addObject("shell", shell(shell, around));
    }

    @GetMapping("/partner/leads/{id}")
    ModelAndView lead(
            PartnerLogin login,
            @PathVariable String id,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            Locale locale) {
        LeadStory story = id(id).flatMap(known -> leads.story(login.partnerId(), known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Surroundings around = profiles.of(login.partnerId(), locale);
        LeadValues values = opening.everything(List.of(story.lead()), around);
        return new ModelAndView("partner/lead", new LeadStoryPresenter(story, values, around).model())
                .addObject("shell", shell(shell, around));
    }

    @GetMapping("/partner/leads.csv")
    @Download("leads-csv")
    @PreAuthorize("@portal.may('VIEW_LEADS') and @portal.may('DOWNLOAD_LEADS')")
    ResponseEntity<LeadSheet> download(PartnerLogin login, @RequestParam Map<String, String> said, Locale locale) {
        LeadFilter filter = LeadFilter.of(said);
        LeadSheet sheet = csv.of(filter, profiles.of(login.partnerId(), locale));
        return ResponseEntity.ok()
                .contentType(LeadSheetConverter.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(filter))
                                .build()
                                .toString())
                .body(sheet);
    }

    private static @Nullable LeadCursor cursor(PartnerLogin login, LeadFilter filter, @Nullable String sealed) {
        return LeadCursor.open(sealed, filter.fingerprint(login.partnerId()), filter.order())
                .orElse(null);
    }

    private static Shell shell(Shell shell, Surroundings around) {
        String foot = around.words().say("portal.zone", around.words().zone().getId());
        return shell.ofPartner(around.sellerName(), around.partnerName(), foot);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is searched for is a person, and no part of a file's name. */
    private static String fileName(LeadFilter filter) {
        return filter.searching(null).said().entrySet().stream()
                .filter(said -> !said.getKey().equals("sort"))
                .map(said -> "-" + said.getValue())
                .collect(Collectors.joining("", "leads", ".csv"));
    }
}
