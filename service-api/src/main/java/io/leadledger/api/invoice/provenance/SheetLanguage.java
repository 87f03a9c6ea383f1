package io.leadledger.api.invoice.provenance;

/** In which language a spreadsheet is: its words, and how it parts cells and writes amounts. */
public enum SheetLanguage {
    /** Commas between cells, points in amounts. */
    EN,
    /** Semicolons between cells, commas in amounts. */
    DE
}
