package io.leadledger.portal.service.delivery;

import io.leadledger.api.Page;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.api.delivery.transaction.TransactionApi;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.service.Found;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Delivery-service in the console's words. */
@Component
public class Deliveries {

    private final TransactionApi transactions;
    private final AssignmentApi assignments;

    Deliveries(@Qualifier("deliveryService") ServiceClient service) {
        transactions = service.client(TransactionApi.class);
        assignments = service.client(AssignmentApi.class);
    }

    /** A lead of that entity; one of another is not there. */
    public TransactionAnswer one(EntityId entityId, TransactionId transactionId) {
        TransactionAnswer lead = transactions.find(transactionId);
        if (!lead.entityId().equals(entityId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return lead;
    }

    public Optional<AssignmentAnswer> assignment(AssignmentId assignmentId) {
        return Found.byService(() -> assignments.find(assignmentId));
    }

    /** The assignments of a partner in an entity. */
    public List<AssignmentAnswer> assignmentsOf(EntityId entityId, PartnerId partnerId) {
        return assignments.list(entityId, partnerId, null, Page.MAX_LIMIT, null).items();
    }
}
