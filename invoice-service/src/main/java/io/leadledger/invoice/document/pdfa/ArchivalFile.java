package io.leadledger.invoice.document.pdfa;

import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What makes a PDF one for the archive (ISO 19005-3, PDF/A-3b): colour profile, metadata twice over, attachment. */
public final class ArchivalFile {

    /** The name Factur-X and ZUGFeRD give the embedded XML. */
    static final String XML_NAME = "factur-x.xml";

    private static final String CREATOR = "Leadledger";

    private static final String PRODUCER = "Leadledger (OpenPDF)";

    private static final byte[] SRGB = Typeface.resource("sRGB.icc");

    private final Sheet sheet;
    private final PdfWriter writer;

    public ArchivalFile(Sheet sheet, PdfWriter writer) {
        this.sheet = sheet;
        this.writer = writer;
    }

    /** Before the document opens. */
    public void prepare() {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(PdfWriter.PDFA3B);
    }

    /**
     * Before the document closes.
     *
     * @param embedded the XML that goes into the file, absent where none does
     */
    public void complete(byte @Nullable [] embedded) throws IOException {
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", ICC_Profile.getInstance(SRGB));
        information();
        writer.setXmpMetadata(
                new XmpPacket(sheet.title(), sheet.seller(), CREATOR, PRODUCER, issued("yyyy-MM-dd'T00:00:00Z'"))
                        .write(embedded != null));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(sheet.wording().language()));
        if (embedded != null) {
            embed(embedded);
        }
    }

    private void information() {
        PdfDictionary info = writer.getInfo();
        PdfString date = new PdfString(issued("'D:'yyyyMMdd'000000Z'"));
        info.put(PdfName.TITLE, new PdfString(sheet.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(sheet.seller(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    private void embed(byte[] xml) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, new PdfString(issued("'D:'yyyyMMdd'000000Z'")));
        PdfFileSpecification file =
                PdfFileSpecification.fileEmbedded(writer, null, XML_NAME, xml, "text/xml", parameters, 9);
        file.put(new PdfName("AFRelationship"), new PdfName("Alternative"));
        file.setUnicodeFileName(XML_NAME, false);
        file.addDescription(sheet.say("file.xml"), true);
        writer.addFileAttachment(file);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
    }

    private String issued(String pattern) {
        LocalDate issued = sheet.content().header().issueDate();
        return DateTimeFormatter.ofPattern(pattern).format(issued);
    }
}
