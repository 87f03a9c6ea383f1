package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.DOCUMENT_UNKNOWN;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.chassis.consuming.WholeTopics;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.Topic;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.verify.trail.CreditNoteTrail;
import io.leadledger.invoice.verify.trail.InvoiceTrail;
import io.leadledger.invoice.verify.trail.Parties;
import io.leadledger.invoice.verify.trail.Trails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proves documents from the topics alone: one partition after the other, so that memory holds a twelfth of all. */
@Component
class Proofs {

    private final WholeTopics topics;
    private final KeptDocuments kept;

    Proofs(WholeTopics topics, KeptDocuments kept) {
        this.topics = topics;
        this.kept = kept;
    }

    /**
     * Proves one document; on a credit note its invoice and the notes before it are made again as well.
     *
     * @throws RejectedException {@code not-found}
     */
    DocumentProof one(NumberKind kind, String documentId) {
        RegisteredDocument wanted = kept.registered(kind, documentId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("document", documentId)));
        Proving proving = said(wanted);
        return ofInvoice(wanted).stream()
                .map(proving::prove)
                .filter(proof -> proof.documentId().equals(documentId))
                .findFirst()
                .orElseThrow();
    }

    /** The invoice and its credit notes, in the order of their numbers. */
    List<RegisteredDocument> ofInvoice(RegisteredDocument wanted) {
        return walked(wanted.entityId()).stream()
                .filter(one -> one.invoiceId().equals(wanted.invoiceId()))
                .toList();
    }

    /** What the topics say of a document and of everything it rests on. */
    Proving said(RegisteredDocument wanted) {
        int partition = WholeTopics.partitionOf(wanted.partnerId().value());
        Set<Integer> ofParties =
                new HashSet<>(List.of(WholeTopics.partitionOf(wanted.entityId().value()), partition));
        try (WholeTopics.Reader reader = topics.open()) {
            return new Proving(parties(reader, ofParties), trails(reader, partition, List.of(wanted)), kept);
        }
    }

    /** All documents of an entity, by partition; in each invoices before credit notes, in the order of their numbers. */
    List<RegisteredDocument> documents(EntityId entityId) {
        return walked(entityId).stream()
                .sorted(Comparator.comparing(RegisteredDocument::partition))
                .toList();
    }

    /** What the topics say of the documents of an entity in a partition. */
    Partition partition(EntityId entityId, int partition) {
        List<RegisteredDocument> documents = walked(entityId).stream()
                .filter(one -> one.partition() == partition)
                .toList();
        Set<Integer> ofParties = new HashSet<>(List.of(WholeTopics.partitionOf(entityId.value()), partition));
        try (WholeTopics.Reader reader = topics.open()) {
            Trails trails = trails(reader, partition, documents);
            return new Partition(
                    partition,
                    documents,
                    new Proving(parties(reader, ofParties), trails, kept),
                    unknown(entityId, trails, documents));
        }
    }

    /**
     * One twelfth of what an entity has.
     *
     * @param unknown documents that only the topics know
     */
    record Partition(int number, List<RegisteredDocument> documents, Proving proving, List<DocumentProof> unknown) {

        /** Proves one of its documents; an invoice that nobody asked for yet is made again before its credit note. */
        Optional<DocumentProof> prove(String documentId) {
            Optional<RegisteredDocument> wanted = documents.stream()
                    .filter(one -> one.entry().documentId().equals(documentId))
                    .findFirst();
            return wanted.map(document -> {
                if (document.entry().kind() == NumberKind.CREDIT_NOTE && !proving.knows(document.invoiceId())) {
                    documents.stream()
                            .filter(one -> one.invoiceId().equals(document.invoiceId()))
                            .takeWhile(one -> !one.equals(document))
                            .forEach(proving::prove);
                }
                return proving.prove(document);
            });
        }
    }

    private List<RegisteredDocument> walked(EntityId entityId) {
        Map<NumberKind, Long> starts = kept.starts(entityId);
        return kept.registered(entityId).stream()
                .collect(Collectors.groupingBy(one -> one.entry().kind(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(series -> RegisterWalk.along(series.getValue(), starts.getOrDefault(series.getKey(), 1L)))
                .flatMap(Collection::stream)
                .toList();
    }

    private static Parties parties(WholeTopics.Reader reader, Set<Integer> partitions) {
        Parties parties = new Parties();
        partitions.forEach(
                partition -> reader.read(Topic.PARTNER, partition, received -> parties.add(received.event())));
        return parties;
    }

    private static Trails trails(WholeTopics.Reader reader, int partition, List<RegisteredDocument> documents) {
        Trails trails = new Trails();
        reader.read(
                Topic.INVOICE,
                partition,
                received -> trails.addDocument(received.event()),
                () -> documents.stream().allMatch(one -> isSaid(trails, one)));
        reader.read(Topic.DELIVERY, partition, received -> trails.addLead(received.event()));
        return trails;
    }

    private static boolean isSaid(Trails trails, RegisteredDocument document) {
        return document.entry().kind() == NumberKind.INVOICE
                ? trails.invoice(document.invoiceId())
                        .flatMap(InvoiceTrail::finalized)
                        .isPresent()
                : trails.creditNote(new CreditNoteId(document.entry().documentId()))
                        .flatMap(CreditNoteTrail::issued)
                        .isPresent();
    }

    /** Documents that were said to be issued and have no number, but for those that came while this was read. */
    private List<DocumentProof> unknown(EntityId entityId, Trails trails, List<RegisteredDocument> documents) {
        Set<String> known =
                documents.stream().map(one -> one.entry().documentId()).collect(Collectors.toCollection(HashSet::new));
        List<DocumentProof> unknown = new ArrayList<>();
        trails.invoices().values().stream()
                .flatMap(trail -> trail.finalized().stream())
                .filter(said -> said.entityId().equals(entityId))
                .filter(said ->
                        isUnknown(known, NumberKind.INVOICE, said.invoiceId().value()))
                .map(Proofs::unregistered)
                .forEach(unknown::add);
        trails.creditNotes().values().stream()
                .flatMap(trail -> trail.issued().stream())
                .filter(said -> said.entityId().equals(entityId))
                .filter(said -> isUnknown(
                        known, NumberKind.CREDIT_NOTE, said.creditNoteId().value()))
                .map(Proofs::unregistered)
                .forEach(unknown::add);
        return unknown;
    }

    private boolean isUnknown(Set<String> known, NumberKind kind, String documentId) {
        return !known.contains(documentId) && kept.registered(kind, documentId).isEmpty();
    }

    private static DocumentProof unregistered(InvoiceFinalized said) {
        return unregistered(
                said.invoiceId().value(),
                said.invoiceId(),
                NumberKind.INVOICE,
                said.header().number(),
                said.hashes().registerHash());
    }

    private static DocumentProof unregistered(CreditNoteIssued said) {
        return unregistered(
                said.creditNoteId().value(),
                said.invoice().invoiceId(),
                NumberKind.CREDIT_NOTE,
                said.header().number(),
                said.hashes().registerHash());
    }

    private static DocumentProof unregistered(
            String documentId, InvoiceId invoiceId, NumberKind kind, String number, String registerHash) {
        return new DocumentProof(
                documentId,
                invoiceId,
                kind,
                number,
                0,
                registerHash,
                null,
                new Difference(DOCUMENT_UNKNOWN, "register", "number " + number, null));
    }
}
