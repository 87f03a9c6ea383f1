package io.leadledger.invoice.issuing;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.invoice.document.DocumentContent;

/** A document with its number, stored and registered, and the facts that say so. */
public record IssuedDocument(DocumentContent content, Done done) {}
