package io.leadledger.invoice.bankfile;

/** Statements as banks send them. */
public final class Statements {

    private Statements() {}

    /** A CAMT.053 of that version with these entries. */
    public static String camt(String version, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s">
                  <BkToCstmrStmt>
                    <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-02-11T08:00:00</CreDtTm></GrpHdr>
                    <Stmt>
                      <Id>S1</Id>
                      <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
                      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">9999.99</Amt>
                        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-10</Dt></Dt></Bal>
                %s
                    </Stmt>
                  </BkToCstmrStmt>
                </Document>
                """.formatted(version, String.join("\n", entries));
    }

    /** One payment that came in, as version .02 writes it. */
    public static String entry(String reference, String amount, String name, String text) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                  <BookgDt><Dt>2026-02-10</Dt></BookgDt><ValDt><Dt>2026-02-11</Dt></ValDt><AcctSvcrRef>%s</AcctSvcrRef>
                  <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                    <RltdPties><Dbtr><Nm>%s</Nm></Dbtr><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct>
                      <Cdtr><Nm>Nordlicht Leads GmbH</Nm></Cdtr></RltdPties>
                    <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(amount, reference, name, text);
    }

    /** The same as version .08 writes it: parties in parties, states in codes. */
    public static String newEntry(String reference, String amount, String direction, String name, String text) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                  <BookgDt><DtTm>2026-02-10T09:30:00+01:00</DtTm></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>
                  <NtryDtls><TxDtls><Refs><EndToEndId>E2E-1</EndToEndId></Refs>
                    <RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties>
                    <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(amount, direction, reference, name, text);
    }
}
