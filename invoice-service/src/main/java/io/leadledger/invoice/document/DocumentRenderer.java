package io.leadledger.invoice.document;

/** Makes the files of a document. The same content gives the same bytes. */
@FunctionalInterface
public interface DocumentRenderer {

    RenderedDocument render(DocumentContent content);
}
