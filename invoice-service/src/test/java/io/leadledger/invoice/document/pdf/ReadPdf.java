package io.leadledger.invoice.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/** Facts read back from a PDF by PDFBox, which did not write it. */
record ReadPdf(String text, int pages, Map<String, byte[]> embedded, PDDocumentInformation information, String xmp) {

    static ReadPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return new ReadPdf(
                    stripper.getText(document).replace('\u00a0', ' ').replaceAll(" +", " "),
                    document.getNumberOfPages(),
                    embedded(document),
                    document.getDocumentInformation(),
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> embedded(PDDocument document) throws IOException {
        Map<String, byte[]> embedded = new TreeMap<>();
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            for (PDComplexFileSpecification file :
                    names.getEmbeddedFiles().getNames().values()) {
                embedded.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
            }
        }
        return embedded;
    }
}
