package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.OfficialCheck;
import io.leadledger.api.invoice.document.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where on the class path the official rules lie. Their version is read out of them, so that it cannot be another. */
enum RuleFile {
    SCHEMA(
            OfficialCheck.SCHEMA,
            "Factur-X EN 16931 schema (CII)",
            "schema/ZF_250/EN16931/FACTUR-X_EN16931.xsd",
            Factur.RELEASE,
            Factur.VERSION),
    EN_16931(
            OfficialCheck.EN_16931,
            "EN 16931 Schematron (CII)",
            "external/schematron/1.3.16/cii/EN16931-CII-validation.xslt",
            "external/schematron/1.3.16/cii/EN16931-CII-validation.xslt",
            Cen.VERSION),
    FACTUR_X(
            OfficialCheck.FACTUR_X,
            "Factur-X EN 16931 Schematron",
            "xslt/ZF_250/FACTUR-X_EN16931.xslt",
            Factur.RELEASE,
            Factur.VERSION),
    XRECHNUNG(
            OfficialCheck.XRECHNUNG,
            "XRechnung Schematron (CII)",
            "external/schematron/3.0.2/XRechnung-CII-validation.xslt",
            "external/schematron/3.0.2/XRechnung-CII-validation.xslt",
            Pattern.compile("Schematron Version (\\S+) - (XRechnung \\S+)")),
    UBL_INVOICE_SCHEMA(
            OfficialCheck.SCHEMA,
            "UBL schema (Invoice)",
            "schema/UBL_21/maindoc/UBL-Invoice-2.1.xsd",
            "schema/UBL_21/maindoc/UBL-Invoice-2.1.xsd",
            Ubl.VERSION),
    UBL_CREDIT_NOTE_SCHEMA(
            OfficialCheck.SCHEMA,
            "UBL schema (CreditNote)",
            "schema/UBL_21/maindoc/UBL-CreditNote-2.1.xsd",
            "schema/UBL_21/maindoc/UBL-CreditNote-2.1.xsd",
            Ubl.VERSION),
    UBL_EN_16931(
            OfficialCheck.EN_16931,
            "EN 16931 Schematron (UBL)",
            "external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt",
            "external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt",
            Cen.VERSION),
    PEPPOL_BIS(
            OfficialCheck.PEPPOL_BIS,
            "Peppol BIS Billing Schematron (UBL)",
            "external/schematron/openpeppol/" + Peppol.VERSION + "/xslt/PEPPOL-EN16931-UBL.xslt",
            Peppol.VERSION);

    /** The rules of Factur-X name their release in their list of codes alone. */
    private static final class Factur {
        static final String RELEASE = "xslt/ZF_250/FACTUR-X_EN16931_codedb.xml";
        static final Pattern VERSION = Pattern.compile("Version: (\\S+)\\s+Release date: (\\S+)");
    }

    private static final class Cen {
        static final Pattern VERSION = Pattern.compile("Schematron version (\\S+) - Last update: (\\S+?)--");
    }

    private static final class Ubl {
        static final Pattern VERSION = Pattern.compile("\\(UBL\\) (\\S+) OS\\s+\\S+\\s+Release Date:\\s+([^\\r\\n]+)");
    }

    /** Those of Peppol do not say it: the folder they lie in has it, and there is no other. */
    private static final class Peppol {
        static final String VERSION = "2026.5";
    }

    private final String resource;
    private final RuleSet rules;

    RuleFile(OfficialCheck check, String name, String resource, String says, Pattern version) {
        this.resource = resource;
        this.rules = new RuleSet(check, name, version(says, version));
    }

    RuleFile(OfficialCheck check, String name, String resource, String version) {
        this.resource = resource;
        this.rules = new RuleSet(check, name, version);
    }

    RuleSet rules() {
        return rules;
    }

    boolean isSchema() {
        return rules.check() == OfficialCheck.SCHEMA;
    }

    /** Its place on the class path. */
    String resource() {
        return resource;
    }

    /** What lies beside it. */
    String beside(String name) {
        return resource.substring(0, resource.lastIndexOf('/') + 1) + name;
    }

    /** What a schema imports: those of Factur-X by their namespace, for one of them calls another as it is not named. */
    String imported(String namespace, String systemId) {
        return this == SCHEMA
                ? resource.replace(".xsd", "_" + namespace.replace(':', '_') + ".xsd")
                : "schema/UBL_21/common/" + systemId.substring(systemId.lastIndexOf('/') + 1);
    }

    static InputStream open(String resource) {
        InputStream stream = RuleFile.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("expected the rules " + resource + " on the class path");
        }
        return stream;
    }

    private static String version(String resource, Pattern pattern) {
        try (InputStream stream = open(resource)) {
            Matcher found = pattern.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            if (!found.find()) {
                throw new IllegalStateException("expected the rules " + resource + " to say their version");
            }
            return found.group(1) + " (" + found.group(2) + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
