package io.leadledger.portal.partner.lead;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.partner.lead.query.LeadCursor;
import io.leadledger.portal.partner.lead.query.LeadFilter;
import io.leadledger.portal.partner.lead.query.LeadRows;
import io.leadledger.portal.partner.lead.query.LeadStory;
import io.leadledger.portal.partner.lead.query.LeadValues;
import io.leadledger.portal.partner.lead.query.Leads;
import io.leadledger.portal.partner.lead.query.Opening;
import io.leadledger.portal.partner.lead.sheet.LeadCsv;
import io.leadledger.portal.partner.lead.sheet.LeadSheet;
import io.leadledger.portal.partner.lead.sheet.LeadSheetConverter;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import java.util.List;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The partner's leads. */
@Controller
@PreAuthorize("@portal.may('VIEW_LEADS')")
class LeadController {

    private static final int PER_PAGE = 50;

    private final Leads leads;
    private final LeadCsv csv;
    private final Opening opening;
    private final Portal portal;

    LeadController(Leads leads, LeadCsv csv, Opening opening, Portal portal) {
        this.leads = leads;
        this.csv = csv;
        this.opening = opening;
        this.portal = portal;
    }

    @GetMapping("/partner/leads")
    Answer list(Surroundings around, @RequestParam Map<String, String> said) {
        LeadFilter filter = LeadFilter.of(said);
        LeadCursor cursor = cursor(around, filter, said.get("at"));
        LeadRows page = leads.page(around.partnerId(), filter, around.words().zone(), cursor, PER_PAGE);
        boolean mayDownload = portal.permissions().contains(PartnerPermission.DOWNLOAD_LEADS);
        LeadValues values = opening.listed(page.rows(), around);
        return new LeadListPresenter(filter, page, values, around, mayDownload).page();
    }

    @GetMapping("/partner/leads/{id}")
    Answer lead(Surroundings around, @PathVariable String id) {
        LeadStory story = id(id).flatMap(known -> leads.story(around.partnerId(), known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LeadValues values = opening.everything(List.of(story.lead()), around);
        return new LeadStoryPresenter(story, values, around).page();
    }

    @GetMapping("/partner/leads.csv")
    @Download("leads-csv")
    @PreAuthorize("@portal.may('VIEW_LEADS') and @portal.may('DOWNLOAD_LEADS')")
    ResponseEntity<LeadSheet> download(Surroundings around, @RequestParam Map<String, String> said) {
        LeadFilter filter = LeadFilter.of(said);
        LeadSheet sheet = csv.of(filter, around);
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

    private static @Nullable LeadCursor cursor(Surroundings around, LeadFilter filter, @Nullable String sealed) {
        return LeadCursor.open(sealed, filter.fingerprint(around.partnerId()), filter.order())
                .orElse(null);
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
