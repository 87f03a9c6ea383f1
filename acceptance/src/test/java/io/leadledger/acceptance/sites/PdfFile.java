package io.leadledger.acceptance.sites;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What is in a PDF that the console handed out. */
final class PdfFile {

    private PdfFile() {}

    /** Whether it carries a file, as ZUGFeRD does. */
    static boolean embedsXml(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            return names != null && names.getEmbeddedFiles() != null;
        }
    }

    /** Of the pictures on its first page, in pixels. */
    static List<Integer> widthsOfPictures(byte[] pdf) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getPage(0).getResources(), widths);
        }
        return widths;
    }

    private static void collect(PDResources resources, List<Integer> widths) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject picture -> widths.add(picture.getWidth());
                case PDFormXObject form -> collect(form.getResources(), widths);
                default -> {}
            }
        }
    }
}
