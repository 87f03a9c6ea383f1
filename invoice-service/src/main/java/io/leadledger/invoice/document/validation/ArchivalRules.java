package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.OfficialCheck;
import io.leadledger.api.invoice.document.RuleFinding;
import io.leadledger.api.invoice.document.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.ReleaseDetails;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Whether a PDF is PDF/A-3b, by veraPDF; its own verdict alone counts. It compiles its rules once for each thread that asks:
 * {@link RuleThreads} ask, since they stay.
 */
final class ArchivalRules {

    private static final String PROFILE = "org/verapdf/pdfa/validation/PDFA-3B.xml";

    private final ValidationProfile profile;
    private final RuleSet rules;

    ArchivalRules() {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream stream = RuleFile.open(PROFILE)) {
            this.profile = Profiles.profileFromXml(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException(e);
        }
        this.rules = new RuleSet(
                OfficialCheck.PDF_A,
                "PDF/A-3b (ISO 19005-3), veraPDF",
                ReleaseDetails.getInstance().getVersion());
    }

    RuleSet rules() {
        return rules;
    }

    List<RuleFinding> check(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant() ? List.of() : findings(result);
        } catch (VeraPDFException e) {
            return List.of(new RuleFinding("PDF", true, "it cannot be read as a PDF: " + e.getMessage(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleFinding> findings(ValidationResult result) {
        List<RuleFinding> failed = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> new RuleFinding(
                        assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber(),
                        true,
                        assertion.getMessage(),
                        assertion.getLocation().getContext()))
                .toList();
        return failed.isEmpty()
                ? List.of(new RuleFinding("PDF", true, "it is not compliant, and no rule is named", null))
                : failed;
    }
}
