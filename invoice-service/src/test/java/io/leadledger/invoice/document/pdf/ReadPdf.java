package io.leadledger.invoice.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/** Facts read back from a PDF by PDFBox, which did not write it. */
record ReadPdf(
        String text,
        List<String> pageTexts,
        int pages,
        Map<String, byte[]> embedded,
        PDDocumentInformation information,
        String xmp) {

    static ReadPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pageTexts = pageTexts(document);
            return new ReadPdf(
                    String.join("", pageTexts),
                    pageTexts,
                    document.getNumberOfPages(),
                    embedded(document),
                    document.getDocumentInformation(),
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages show that text. */
    long pagesWith(String shown) {
        return pageTexts.stream().filter(page -> page.contains(shown)).count();
    }

    private static List<String> pageTexts(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document).replace('\u00a0', ' ').replaceAll(" +", " "));
        }
        return texts;
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
